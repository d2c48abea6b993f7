/**
 * Reading a DOM that nobody vouches for.
 *
 * A page can cover any property of its document and of its forms (`<form><input name="childNodes">`,
 * `<img name="body">`), so nodes are never asked for a property by name: the accessors are taken once from the
 * prototypes, which no markup can cover.
 */

/** The few questions that the page reader asks of a node. None of them changes the document. */
export interface DomAccess {
  readonly nodeType: (node: Node) => number;
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly parentNode: (node: Node) => Node | null;
  /** Text of a text node; null for elements. */
  readonly value: (node: Node) => string | null;
  /** Lower-case tag name in HTML documents. */
  readonly tag: (element: Node) => string;
  readonly hasAttributes: (element: Node) => boolean;
  readonly attribute: (element: Node, name: string) => string | null;
  readonly attributeNames: (element: Node) => readonly string[];
  /** First element that the selector finds, null where there is none or the selector is not valid. */
  readonly find: (selector: string) => Node | null;
  /** A range of the document, at its start. */
  readonly range: () => Range;
  /** An element of the document that stands nowhere yet. */
  readonly make: (tag: string) => HTMLElement;
  /** The document's outermost element, null in an empty one. */
  readonly root: Element | null;
}

/** Node types of the DOM standard. */
export const ELEMENT = 1;
export const TEXT = 3;

/**
 * The accessors for one document.
 * @throws RangeError when `document` is no DOM node at all.
 */
export function domAccess(document: Document): DomAccess {
  // Every question is a function of its own, not one made for each name: an engine that sees one accessor called in one place
  // calls it directly, and a reading asks hundreds of thousands of them.
  const nodeType = getter<number>(document, "nodeType");
  const firstChild = getter<Node | null>(document, "firstChild");
  const nextSibling = getter<Node | null>(document, "nextSibling");
  const parentNode = getter<Node | null>(document, "parentNode");
  const nodeValue = getter<string | null>(document, "nodeValue");
  let root = firstChild.call(document);
  while (root !== null && nodeType.call(root) !== ELEMENT) root = nextSibling.call(root);
  const query = method<[string], Node | null>(document, "querySelector");
  const find = (selector: string): Node | null => {
    try {
      return query.call(document, selector);
    } catch {
      return null;
    }
  };
  const createRange = method<[], Range>(document, "createRange");
  const createElement = method<[string], HTMLElement>(document, "createElement");
  const shared = {
    nodeType: (node: Node) => nodeType.call(node),
    firstChild: (node: Node) => firstChild.call(node),
    nextSibling: (node: Node) => nextSibling.call(node),
    parentNode: (node: Node) => parentNode.call(node),
    value: (node: Node) => nodeValue.call(node),
    find,
    range: () => createRange.call(document),
    make: (tag: string) => createElement.call(document, tag),
    root: root as Element | null,
  };
  if (root === null) {
    return { ...shared, tag: () => "", hasAttributes: () => false, attribute: () => null, attributeNames: () => [] };
  }
  const localName = getter<string>(root, "localName");
  const hasAttributes = method<[], boolean>(root, "hasAttributes");
  const getAttribute = method<[string], string | null>(root, "getAttribute");
  const getAttributeNames = method<[], string[]>(root, "getAttributeNames");
  return {
    ...shared,
    tag: (element) => localName.call(element),
    hasAttributes: (element) => hasAttributes.call(element),
    attribute: (element, name) => getAttribute.call(element, name),
    attributeNames: (element) => getAttributeNames.call(element),
  };
}

function getter<T>(holder: object, name: string): (this: Node) => T {
  const found = inherited(holder, name)?.get;
  if (!found) throw new RangeError(`no accessor "${name}" on the given document`);
  return found as (this: Node) => T;
}

function method<Given extends unknown[], T>(holder: object, name: string): (this: Node, ...given: Given) => T {
  const value: unknown = inherited(holder, name)?.value;
  if (typeof value !== "function") throw new RangeError(`no method "${name}" on the given document`);
  return value as (this: Node, ...given: Given) => T;
}

/** The property as the prototypes define it, whatever the object itself claims. */
function inherited(holder: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = Object.getPrototypeOf(holder); at !== null; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own) return own;
  }
  return undefined;
}
