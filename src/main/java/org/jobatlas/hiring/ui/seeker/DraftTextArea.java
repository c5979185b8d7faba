package org.jobatlas.hiring.ui.seeker;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import java.security.Principal;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * A text area that loses nothing: the server receives the text while typing, and the browser tab keeps it until it is
 * sent, also while disconnected. Text of another account that used the same tab is deleted before anything is read.
 */
public final class DraftTextArea extends TextArea {

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
     * @param name key in the tab's storage
     * @param written called after typing
     */
    public DraftTextArea(String label, String name, String value, Runnable written) {
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

    /** Prefix of the keys of the signed-in account; it does not reveal the account. */
    static String own(@Nullable VaadinRequest request) {
        Principal account = request == null ? null : request.getUserPrincipal();
        return "jobatlas:" + (account == null ? "" : DigestUtils.sha256Hex(account.getName())) + ":";
    }

    /** Removes the text from the tab's storage after sending; by the page, since this field may be gone by then. */
    public void sent() {
        getUI().ifPresent(page -> page.getPage().executeJs("sessionStorage.removeItem($0)", key));
    }
}
