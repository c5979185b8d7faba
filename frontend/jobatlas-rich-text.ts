import { html, LitElement, nothing } from 'lit';
import type { Editor } from './text-engine.js';

type Command = { name: string; glyph: string; on?: (editor: Editor) => boolean; run: (editor: Editor) => void };

const COMMANDS: Command[] = [
  { name: 'bold', glyph: 'bold', on: (e) => e.isActive('bold'), run: (e) => e.chain().focus().toggleBold().run() },
  { name: 'italic', glyph: 'italic', on: (e) => e.isActive('italic'), run: (e) => e.chain().focus().toggleItalic().run() },
  {
    name: 'heading',
    glyph: 'heading',
    on: (e) => e.isActive('heading'),
    run: (e) => e.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  { name: 'list', glyph: 'list', on: (e) => e.isActive('bulletList'), run: (e) => e.chain().focus().toggleBulletList().run() },
  {
    name: 'numbers',
    glyph: 'list-ordered',
    on: (e) => e.isActive('orderedList'),
    run: (e) => e.chain().focus().toggleOrderedList().run(),
  },
  { name: 'undo', glyph: 'undo-2', run: (e) => e.chain().focus().undo().run() },
  { name: 'redo', glyph: 'redo-2', run: (e) => e.chain().focus().redo().run() },
];

const QUIET = 400;

/**
 * A field for formatted text. Its value is HTML and is sent when typing pauses and when the field is left; the server cleans it.
 * It draws into the page itself, not into a shadow tree, so that selections and the page's styles work in every browser.
 */
class JobatlasRichText extends LitElement {
  static override properties = {
    value: { attribute: false },
    label: {},
    words: { attribute: false },
    editable: { type: Boolean },
    invalid: { type: Boolean, reflect: true },
    error: {},
  };

  declare value: string;
  declare label: string;
  declare words: Record<string, string>;
  declare editable: boolean;
  declare invalid: boolean;
  declare error: string;

  private editor: Editor | undefined;
  private typed: string | undefined;
  private timer: number | undefined;

  constructor() {
    super();
    this.value = '';
    this.label = '';
    this.words = {};
    this.editable = true;
    this.invalid = false;
    this.error = '';
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.start();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.send();
    this.editor?.destroy();
    this.editor = undefined;
  }

  override render() {
    return html`
      <span class="rich-label" @click=${this.focus}>${this.label}</span>
      <div class="rich-frame">
        <div class="rich-tools" role="toolbar" aria-label=${this.words.tools ?? ''} @keydown=${this.walk}>
          ${COMMANDS.map((command, index) => this.tool(command, index))}
        </div>
        <div class="rich-body"></div>
      </div>
      ${this.invalid && this.error ? html`<span class="rich-error" role="alert">${this.error}</span>` : nothing}
    `;
  }

  private tool(command: Command, index: number) {
    const name = this.words[command.name] ?? command.name;
    const on = command.on && this.editor ? String(command.on(this.editor)) : undefined;
    return html`<button
      type="button"
      title=${name}
      aria-label=${name}
      aria-pressed=${on ?? nothing}
      tabindex=${index === 0 ? 0 : -1}
      ?disabled=${!this.editable}
      @click=${() => this.editor && command.run(this.editor)}
    >
      <span class="glyph glyph-${command.glyph}" aria-hidden="true"></span>
    </button>`;
  }

  /** The toolbar is one stop of the tab key; arrows walk inside. */
  private walk(event: KeyboardEvent) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) {
      const tools = [...this.querySelectorAll<HTMLButtonElement>('.rich-tools button')];
      const at = tools.indexOf(document.activeElement as HTMLButtonElement);
      const next = tools[(at + step + tools.length) % tools.length];
      tools.forEach((tool) => (tool.tabIndex = tool === next ? 0 : -1));
      next.focus();
      event.preventDefault();
    }
  }

  override focus() {
    this.editor?.commands.focus();
  }

  private async start() {
    await this.updateComplete;
    const { edit } = await import('./text-engine.js');
    if (!this.isConnected || this.editor) {
      return;
    }
    this.editor = edit(
      this.querySelector('.rich-body')!,
      this.value,
      { role: 'textbox', 'aria-multiline': 'true', 'aria-label': this.label, class: 'rich-text' },
      { changed: (text) => this.later(text), moved: () => this.requestUpdate(), left: () => this.send() },
    );
    this.editor.setEditable(this.editable, false);
    this.requestUpdate();
  }

  override updated(changed: Map<string, unknown>) {
    if (!this.editor) {
      return;
    }
    if (changed.has('value') && this.typed === undefined && this.value !== this.shown()) {
      this.editor.commands.setContent(this.value, { emitUpdate: false });
    }
    if (changed.has('editable')) {
      this.editor.setEditable(this.editable, false);
    }
  }

  private shown() {
    return this.editor!.isEmpty ? '' : this.editor!.getHTML();
  }

  private later(text: string) {
    this.typed = text;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.send(), QUIET);
  }

  private send() {
    window.clearTimeout(this.timer);
    if (this.typed !== undefined && this.typed !== this.value) {
      this.value = this.typed;
      this.typed = undefined;
      this.dispatchEvent(new CustomEvent('value-changed'));
    }
    this.typed = undefined;
  }
}

customElements.define('jobatlas-rich-text', JobatlasRichText);
