package org.jobatlas.job.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.i18n.I18NProvider;
import org.jobatlas.uikit.LeanButton;
import org.jobatlas.uikit.Toast;

/** Hands on the address of a job: by the device's own means where it has them, else copied. */
final class ShareButton extends LeanButton {

    private static final long serialVersionUID = 1L;

    /** Runs with the press itself: browsers share and copy only then. */
    private static final String SHARE = """
        this.addEventListener('click', async () => {
          const touch = matchMedia('(hover: none)').matches;
          try {
            if (touch && navigator.share) {
              await navigator.share({title: $0, url: $1});
              return;
            }
            await navigator.clipboard.writeText($1);
            this.$server.copied();
          } catch (problem) {
            if (problem.name !== 'AbortError') {
              this.$server.shown();
            }
          }
        })\
        """;

    private final String address;

    ShareButton(String title, String address) {
        super(I18NProvider.translate("job.share"));
        this.address = address;
        addClassNames("quiet", "share-button");
        withGlyph("share-2");
        setAriaLabel(getTranslation("job.share-of", title));
        addAttachListener(e -> getElement().executeJs(SHARE, title, address));
    }

    @ClientCallable
    @SuppressWarnings("UnusedMethod") // the browser calls it
    private void copied() {
        Toast.show(getTranslation("job.share.copied"));
    }

    /** Where the browser lets nobody copy, the address stands there to be marked. */
    @ClientCallable
    @SuppressWarnings("UnusedMethod") // the browser calls it
    private void shown() {
        Toast.show(address);
    }
}
