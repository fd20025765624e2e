/**
 * The panel's own style sheet. Not among the site's, so that readers do not load it; the panel itself
 * exists in development only, where no policy forbids it.
 */
export const previewStyle = `
.zhinan-preview {
  position: fixed;
  inset-block-end: 4.5rem;
  inset-inline-end: 0.75rem;
  z-index: 60;
  inline-size: min(30rem, calc(100vw - 1.5rem));
  border: 1px solid var(--color-edge);
  border-inline-start: 4px solid var(--color-warning);
  border-radius: 0.5rem;
  background: var(--color-paper);
  color: var(--color-ink);
  box-shadow: 0 4px 24px rgb(0 0 0 / 0.2);
  font: 0.875rem/1.6 var(--font-sans);
}
.zhinan-preview summary {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.75rem;
  padding: 0.625rem 0.875rem;
  cursor: pointer;
}
.zhinan-preview summary span { color: var(--color-ink-soft); }
.zhinan-preview ol {
  max-block-size: 40vh;
  overflow: auto;
  margin: 0;
  padding: 0;
  list-style: none;
}
.zhinan-preview li { padding: 0.5rem 0.875rem; border-block-start: 1px solid var(--color-rule); }
.zhinan-preview li p, .zhinan-preview details > p { margin: 0; overflow-wrap: anywhere; }
.zhinan-preview b { color: var(--color-notice); }
.zhinan-preview [data-severity='error'] b { color: var(--color-warning); }
.zhinan-preview li a, .zhinan-preview code {
  color: var(--color-ink-soft);
  font: 0.75rem/1.6 var(--font-mono);
}
.zhinan-preview li a { text-decoration: underline; }
.zhinan-preview details > p {
  padding: 0.5rem 0.875rem;
  border-block-start: 1px solid var(--color-rule);
  color: var(--color-ink-soft);
}
@media print { .zhinan-preview { display: none; } }
`
