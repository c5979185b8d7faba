package org.jobatlas.hiring.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import java.security.Principal;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * A field for longer texts of which nothing is lost: the server gets it while somebody types, and the tab of the browser keeps it until it
 * is sent, also while the connection is away. Whoever else signs in with the same browser neither sees nor sends it: what another account
 * left in the tab is removed before anything is read from it.
 */
public final class KeptText extends TextArea {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 400;
    private static final String KEEP = """
        const key = $0;
        const own = $1;
        Object.keys(sessionStorage)
          .filter(name => name.startsWith('jobatlas:') && !name.startsWith(own))
          .forEach(name => sessionStorage.removeItem(name));
        this.addEventListener('input', () => sessionStorage.setItem(key, this.value));
        const kept = sessionStorage.getItem(key);
        if (kept !== null && kept !== this.value) {
          this.value = kept;
          this.dispatchEvent(new CustomEvent('input', {bubbles: true}));
          this.dispatchEvent(new CustomEvent('change', {bubbles: true}));
        }\
        """;

    private String key = "";

    /**
     * @param name under which the tab keeps it
     * @param written told what was typed
     */
    KeptText(String label, String name, String value, Runnable written) {
        super(label);
        setWidthFull();
        setValue(value);
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(PAUSE);
        addValueChangeListener(e -> {
            if (e.isFromClient()) {
                written.run();
            }
        });
        addAttachListener(e -> {
            String own = own(VaadinService.getCurrentRequest());
            key = own + name;
            getElement().executeJs(KEEP, key, own);
        });
    }

    /** How everything begins that the tab keeps for whoever is signed in; it does not tell who that is. */
    static String own(@Nullable VaadinRequest request) {
        Principal account = request == null ? null : request.getUserPrincipal();
        return "jobatlas:" + (account == null ? "" : DigestUtils.sha256Hex(account.getName())) + ":";
    }

    /** What was sent need not be kept in the tab. */
    void sent() {
        getElement().executeJs("sessionStorage.removeItem($0)", key);
    }
}
