import type { EChartsType } from 'echarts/core';
import { css, html, LitElement } from 'lit';

const TOKEN = /^--ja-[a-z-]+$/;
const PALETTE = ['--ja-sea', '--ja-signal', '--ja-good', '--ja-line-strong', '--ja-bad', '--ja-sea-strong'];

/**
 * Draws options of echarts in the colours of the page. A string such as "--ja-sea" anywhere in the options stands for that colour;
 * the drawing follows the width of the element and the light or dark scheme. It is a picture: the numbers stand beside it in a table.
 */
class JobatlasChart extends LitElement {
  static override properties = { options: { attribute: false } };

  static override styles = css`
    :host {
      display: block;
      height: 280px;
      min-width: 0;
    }

    div {
      width: 100%;
      height: 100%;
    }
  `;

  declare options: Record<string, unknown> | undefined;

  private chart: EChartsType | undefined;
  private readonly sizes = new ResizeObserver(() => this.chart?.resize());
  private readonly themes = new MutationObserver(() => this.draw());
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => this.draw();

  override render() {
    return html`<div></div>`;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.sizes.observe(this);
    this.themes.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'style', 'class'] });
    this.scheme.addEventListener('change', this.redraw);
    void this.start();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.themes.disconnect();
    this.scheme.removeEventListener('change', this.redraw);
    this.chart?.dispose();
    this.chart = undefined;
  }

  override updated() {
    this.draw();
  }

  private async start() {
    await this.updateComplete;
    const { init } = await import('./chart-engine.js');
    if (this.isConnected && !this.chart) {
      this.chart = init(this.renderRoot.querySelector('div')!, null, { renderer: 'svg' });
      this.draw();
    }
  }

  private draw() {
    if (this.chart && this.options) {
      this.chart.setOption(this.painted({ ...this.basics(), ...this.options }) as never, { notMerge: true });
    }
  }

  private basics() {
    return {
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      animationDuration: 300,
      color: PALETTE,
      backgroundColor: 'transparent',
      textStyle: { color: '--ja-ink', fontFamily: getComputedStyle(this).fontFamily, fontSize: 13 },
    };
  }

  /** Replaces names of tokens by the colours that they have now. */
  private painted(value: unknown): unknown {
    if (typeof value === 'string') {
      return TOKEN.test(value) ? this.colour(value) : value;
    }
    if (Array.isArray(value)) {
      return value.map((part) => this.painted(part));
    }
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.painted(part)]));
    }
    return value;
  }

  /** echarts calculates with colours and knows no oklch: one pixel tells what it is in red, green and blue. */
  private colour(token: string): string {
    const probe = document.createElement('span');
    probe.style.color = `var(${token})`;
    this.renderRoot.append(probe);
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    context.fillStyle = getComputedStyle(probe).color;
    probe.remove();
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
  }
}

customElements.define('jobatlas-chart', JobatlasChart);
