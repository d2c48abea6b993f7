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
  const get = <T>(holder: object, name: string): ((node: Node) => T) => {
    const getter = inherited(holder, name)?.get;
    if (!getter) throw new RangeError(`no accessor "${name}" on the given document`);
    return (node) => getter.call(node) as T;
  };
  const method = (holder: object, name: string): ((...given: never[]) => unknown) => {
    const value: unknown = inherited(holder, name)?.value;
    if (typeof value !== "function") throw new RangeError(`no method "${name}" on the given document`);
    return value as (...given: never[]) => unknown;
  };
  const nodeType = get<number>(document, "nodeType");
  const firstChild = get<Node | null>(document, "firstChild");
  const nextSibling = get<Node | null>(document, "nextSibling");
  let root = firstChild(document);
  while (root !== null && nodeType(root) !== ELEMENT) root = nextSibling(root);
  const query = method(document, "querySelector");
  const find = (selector: string): Node | null => {
    try {
      return query.call(document, selector as never) as Node | null;
    } catch {
      return null;
    }
  };
  const createRange = method(document, "createRange");
  const createElement = method(document, "createElement");
  const shared = {
    nodeType,
    firstChild,
    nextSibling,
    parentNode: get<Node | null>(document, "parentNode"),
    value: get<string | null>(document, "nodeValue"),
    find,
    range: () => createRange.call(document) as Range,
    make: (tag: string) => createElement.call(document, tag as never) as HTMLElement,
    root: root as Element | null,
  };
  if (root === null) {
    return { ...shared, tag: () => "", hasAttributes: () => false, attribute: () => null, attributeNames: () => [] };
  }
  const hasAttributes = method(root, "hasAttributes");
  const getAttribute = method(root, "getAttribute");
  const getAttributeNames = method(root, "getAttributeNames");
  return {
    ...shared,
    tag: get<string>(root, "localName"),
    hasAttributes: (element) => hasAttributes.call(element) as boolean,
    attribute: (element, name) => getAttribute.call(element, name as never) as string | null,
    attributeNames: (element) => getAttributeNames.call(element) as string[],
  };
}

/** The property as the prototypes define it, whatever the object itself claims. */
function inherited(holder: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = Object.getPrototypeOf(holder); at !== null; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own) return own;
  }
  return undefined;
}
