package org.jobatlas.uikit;

import com.vaadin.flow.component.Component;

/**
 * Keeps the keyboard's place in a part of a page that is made anew: the focus goes to the control of the same name, or
 * else to the one that stands where it was, and in an empty part to its heading.
 */
public final class KeptFocus {

    private static final String WATCH = """
        if (!this.keptFocus) {
          const part = this;
          const controls = () => [...part.querySelectorAll('a[href], button, input, textarea, select, summary,'
              + ' vaadin-button, [tabindex="0"]')].filter(one => one.offsetParent && !one.disabled);
          const name = one => one.localName
              + (one.getAttribute('aria-label') || one.textContent || one.placeholder || '').trim();
          this.keptFocus = {
            restore: (tries = 8) => {
              const now = document.activeElement;
              const elsewhere = now && now !== document.body && now.isConnected && !now.closest('[closing]');
              if (!elsewhere && this.keptFocus.name !== undefined) {
                const all = controls();
                const at = this.keptFocus.at;
                const same = all.filter(one => name(one) === this.keptFocus.name)
                    .sort((a, b) => Math.abs(all.indexOf(a) - at) - Math.abs(all.indexOf(b) - at));
                const heading = part.querySelector('h1, h2, h3');
                const next = same[0] || all[Math.min(at, all.length - 1)] || heading;
                if (next === heading && next) {
                  next.tabIndex = -1;
                }
                next?.focus({preventScroll: true});
              }
              if (tries > 0) {
                setTimeout(() => this.keptFocus.restore(tries - 1), 60);
              }
            }
          };
          this.addEventListener('focusin', event => {
            const one = event.target.closest('vaadin-button') || event.target;
            this.keptFocus.at = controls().indexOf(one);
            this.keptFocus.name = name(one);
          });
        }\
        """;

    private KeptFocus() {}

    /** Watches where the focus is in a part of a page, from when the part is attached. */
    public static void in(Component part) {
        part.addAttachListener(event -> part.getElement().executeJs(WATCH));
    }

    /** Puts the focus back after the part was made anew; what has the focus elsewhere keeps it. */
    public static void restore(Component part) {
        part.getElement().executeJs("this.keptFocus?.restore()");
    }
}
