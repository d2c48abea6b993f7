import { describe, expect, it } from "vitest";
import { lines, releaseOf, SENTENCE, words } from "./page";

describe("paragraphs", () => {
  it("are parted by two breaks, also with spaces or &nbsp; between", () => {
    for (const between of [
      "<br><br>",
      "<br/> <br/>",
      "<br>&nbsp;<br>",
      "<br>\n  <br>\n<br>",
      "<br><span>&nbsp;</span><br>",
    ]) {
      expect(lines(releaseOf(`${SENTENCE}${between}The search goes on.`))).toEqual([SENTENCE, "The search goes on."]);
    }
  });

  it("keep a single break as a line break inside", () => {
    expect(lines(releaseOf(`<p>${SENTENCE}<br>\n The search goes on.</p>`))).toEqual([
      `${SENTENCE}\nThe search goes on.`,
    ]);
  });

  it("lose breaks at their ends", () => {
    expect(lines(releaseOf(`<p><br>${SENTENCE}<br></p><p>After.<br><br></p>`))).toEqual([SENTENCE, "After."]);
  });

  it("are also text directly in a division or a cell, with and without elements around it", () => {
    expect(lines(releaseOf(`${SENTENCE}<div>Two.</div>Three.<p>Four.</p>`))).toEqual([
      SENTENCE,
      "Two.",
      "Three.",
      "Four.",
    ]);
  });

  it("join the words of inline elements as the source has them", () => {
    expect(
      lines(releaseOf(`<p><b>Wash</b>ington, <font color="red">5</font><sup>th</sup> <i>May</i>. ${SENTENCE}</p>`)),
    ).toEqual([`Washington, 5th May. ${SENTENCE}`]);
  });

  it("fold white space of every kind, and drop what nobody sees", () => {
    expect(
      lines(releaseOf(`<p>\u3000\u3000One&nbsp;&nbsp;two\n\tthree four\u200bfive so\u00adft. ${SENTENCE}</p>`)),
    ).toEqual([`One two three fourfive soft. ${SENTENCE}`]);
  });

  it("keep the joiners that Persian is written with", () => {
    expect(
      lines(releaseOf("<p>می\u200cخواهیم گفت\u200cوگو با همسایگان ادامه یابد و این راه دشوار است.</p>"))[0],
    ).toContain("می\u200cخواهیم");
  });

  it("keep their lines in <pre>, where an empty line parts them", () => {
    expect(lines(releaseOf(`<pre>${SENTENCE}\nsecond   line\n\nnext paragraph</pre>`))).toEqual([
      `${SENTENCE}\nsecond line`,
      "next paragraph",
    ]);
  });

  it("of short answers and signs stay: the substance is not in the length", () => {
    expect(lines(releaseOf(`<p>${SENTENCE}</p><p>2.</p><p>No.</p><p>* * *</p><p>End.</p>`))).toEqual([
      SENTENCE,
      "2.",
      "No.",
      "* * *",
      "End.",
    ]);
  });

  it("that are hidden are not read", () => {
    const hidden =
      '<p hidden>a</p><p aria-hidden="true">b</p><p style="color:red; DISPLAY : none">c</p><p style="visibility:hidden">d</p>' +
      '<span class="sr-only">e</span><template>f</template><noscript>g</noscript><script>h</script><style>i</style><!-- j --><textarea>k</textarea><select><option>l</option></select>';
    expect(lines(releaseOf(`<p>${SENTENCE}</p>${hidden}<p>End.</p>`))).toEqual([SENTENCE, "End."]);
  });

  it("that are only styled are read", () => {
    const shown =
      '<p aria-hidden="false">a</p><p style="display:block">b</p><p class="hidden-gem">c</p><p style="background:none">d</p>';
    expect(lines(releaseOf(`<p>${SENTENCE}</p>${shown}`))).toEqual([SENTENCE, "a", "b", "c", "d"]);
  });
});

describe("lists", () => {
  const items = (html: string) =>
    releaseOf(`<p>${SENTENCE}</p>${html}`)
      .blocks.filter(({ list }) => list !== null)
      .map(({ kind, list }) => [kind, list?.list, list?.depth, list?.ordered, list?.ordinal]);

  it("give each item its number", () => {
    expect(items("<ol><li>one</li><li>two</li></ol><ul><li>dot</li></ul>")).toEqual([
      ["item", 0, 0, true, 1],
      ["item", 0, 0, true, 2],
      ["item", 1, 0, false, 1],
    ]);
  });

  it("respect start, value and reversed; nonsense counts as absent", () => {
    expect(items('<ol start="4"><li>a</li><li value="9">b</li><li>c</li></ol>').map((row) => row[4])).toEqual([
      4, 9, 10,
    ]);
    expect(items('<ol reversed start="3"><li>a</li><li>b</li></ol>').map((row) => row[4])).toEqual([3, 2]);
    expect(items('<ol start="x"><li value="?">a</li><li>b</li></ol>').map((row) => row[4])).toEqual([1, 2]);
  });

  it("do not take a number for a bullet list from start", () => {
    expect(items('<ul start="5"><li>a</li></ul>').map((row) => row[4])).toEqual([1]);
  });

  it("are nested by depth, and the outer one goes on after the inner", () => {
    expect(items("<ol><li>one<ul><li>in</li></ul></li><li>two</li></ol>")).toEqual([
      ["item", 0, 0, true, 1],
      ["item", 1, 1, false, 1],
      ["item", 0, 0, true, 2],
    ]);
  });

  it("call only the first block of an item an item", () => {
    expect(items("<ol><li><p>one</p><p>more of one</p></li><li>two</li></ol>")).toEqual([
      ["item", 0, 0, true, 1],
      ["paragraph", 0, 0, true, 1],
      ["item", 0, 0, true, 2],
    ]);
  });

  it("leave the text after them outside", () => {
    const page = releaseOf(`<p>${SENTENCE}</p><ul><li>one</li></ul><p>after</p>`);
    expect(page.blocks.at(-1)).toMatchObject({ kind: "paragraph", list: null });
  });
});

describe("strong runs", () => {
  const strong = (html: string) => {
    const page = releaseOf(`${html}<p>${SENTENCE}</p>`);
    return page.blocks
      .filter(({ kind }) => kind !== "title")
      .flatMap((block) => block.strong.map((run) => words(page, run)));
  };

  it("are b, strong and a weight of 600 and more", () => {
    expect(
      strong(
        `<p><b>Q:</b> x. ${SENTENCE}</p><p><strong>A:</strong> y</p><p><span style="font-weight: 600">C:</span> z</p><p><i style="font-weight:bold">D:</i></p>`,
      ),
    ).toEqual(["Q:", "A:", "C:", "D:"]);
  });

  it("are not what is set back to normal, or lighter", () => {
    expect(
      strong(
        `<b style="font-weight:normal"><p>Plain. ${SENTENCE}</p></b><p><span style="font-weight:500">no</span></p>`,
      ),
    ).toEqual([]);
  });

  it("are one where the markup is split, two where plain words part them", () => {
    expect(strong(`<p><b>MS </b><b>PORTER:</b> Good. <b>MR PRICE:</b> Yes. ${SENTENCE}</p>`)).toEqual([
      "MS PORTER:",
      "MR PRICE:",
    ]);
  });
});

describe("tables", () => {
  it("for layout are only a frame", () => {
    const page = releaseOf(`<table><tr><td><p>${SENTENCE}</p><p>Two.</p></td></tr></table>`);
    expect(page.blocks.slice(1).map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
  });

  it("of data give cells", () => {
    const page = releaseOf(
      `<p>${SENTENCE}</p><table><tr><th>State</th><th>Delegate</th></tr><tr><td>Malta</td><td>A. Borg</td></tr></table>`,
    );
    expect(page.blocks.slice(2).map((block) => [block.kind, words(page, block)])).toEqual([
      ["cell", "State"],
      ["cell", "Delegate"],
      ["cell", "Malta"],
      ["cell", "A. Borg"],
    ]);
  });
});

it("headings keep their level, quotations are called so", () => {
  const page = releaseOf(`<h3>Background</h3><p>${SENTENCE}</p><blockquote><p>We are near.</p></blockquote>`);
  expect(page.blocks.slice(1).map(({ kind, level }) => [kind, level])).toEqual([
    ["heading", 3],
    ["paragraph", null],
    ["quote", null],
  ]);
});
