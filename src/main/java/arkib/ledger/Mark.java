package arkib.ledger;

/** What stands before each block and inline of a body, to tell its kind. */
enum Mark {
  PARAGRAPH,
  SUBHEADING,
  LIST,
  QUOTE,
  TABLE,
  CODE_BLOCK,
  FIGURE,
  RULE,
  HTML_BLOCK,
  REMARK,
  SIGN_OFF,
  EMBED,
  TEXT,
  EMPHASIS,
  STRONG,
  STRUCK,
  CODE,
  LINK,
  IMAGE,
  SOFT_BREAK,
  HARD_BREAK,
  HTML_INLINE,
  FOOTNOTE,
  DATELINE,
  MENTION
}
