package org.jobatlas.hiring.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * A field for longer texts of which nothing is lost: the server gets it while somebody types, and the tab of the browser keeps it until it
 * is sent, also while the connection is away.
 */
final class KeptText extends TextArea {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 400;
    private static final String KEEP = """
        const key = $0;
        this.addEventListener('input', () => sessionStorage.setItem(key, this.value));
        const kept = sessionStorage.getItem(key);
        if (kept !== null && kept !== this.value) {
          this.value = kept;
          this.dispatchEvent(new CustomEvent('input', {bubbles: true}));
          this.dispatchEvent(new CustomEvent('change', {bubbles: true}));
        }\
        """;

    private final String key;

    /**
     * @param name under which the tab keeps it
     * @param written told what was typed
     */
    KeptText(String label, String name, String value, Runnable written) {
        super(label);
        key = "jobatlas:" + name;
        setWidthFull();
        setValue(value);
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(PAUSE);
        addValueChangeListener(e -> {
            if (e.isFromClient()) {
                written.run();
            }
        });
        addAttachListener(e -> getElement().executeJs(KEEP, key));
    }

    /** What was sent need not be kept in the tab. */
    void sent() {
        getElement().executeJs("sessionStorage.removeItem($0)", key);
    }
}
