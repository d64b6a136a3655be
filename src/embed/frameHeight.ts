/** How high a frame and the box around it must be, in CSS pixels, whatever box model the host chose. */

/** The lowest and highest that a frame is made: room for a line of text, and for the longest page. */
const least = 80;
const most = 12_000;

/** The part of a computed style that decides. */
export type BoxStyle = Pick<
  CSSStyleDeclaration,
  'boxSizing' | 'borderTopWidth' | 'borderBottomWidth' | 'paddingTop' | 'paddingBottom'
>;

export const paddingOf = ({ paddingTop, paddingBottom }: BoxStyle): number =>
  parseFloat(paddingTop) + parseFloat(paddingBottom);

const borderOf = ({ borderTopWidth, borderBottomWidth }: BoxStyle): number =>
  parseFloat(borderTopWidth) + parseFloat(borderBottomWidth);

/** The height that a frame gives its page. */
export const contentHeight = (wanted: number): number =>
  Math.min(most, Math.max(least, Math.ceil(wanted)));

/** A box's height with its border and padding. */
export const outerHeight = (style: BoxStyle, content: number): number =>
  content + paddingOf(style) + borderOf(style);

/** The CSS `height` of a box that leaves so much room for its content. */
export const boxHeight = (style: BoxStyle, content: number): number =>
  Math.max(0, style.boxSizing === 'border-box' ? outerHeight(style, content) : content);
