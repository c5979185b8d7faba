package org.jobatlas.job.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.function.Consumer;
import org.jobatlas.uikit.LeanButton;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Toast;

/** Saves and unsaves a posting; a visitor is told how to keep jobs. */
public final class SaveButton extends LeanButton {

    private static final long serialVersionUID = 1L;

    private final boolean available;
    private final String title;
    private final transient Consumer<Boolean> store;
    private boolean saved;

    /**
     * A button for one job.
     *
     * @param available whether whoever looks may save at all
     * @param title of the job, for those who do not see what the button stands beside
     */
    public SaveButton(boolean available, boolean saved, String title, Consumer<Boolean> store) {
        super("");
        this.available = available;
        this.title = title;
        this.store = store;
        this.saved = saved;
        addClassNames("quiet", "save-button");
        show();
        getElement().addEventListener("click", e -> toggle());
    }

    /** What a click does; tells whether the job is saved now. */
    public boolean toggle() {
        if (available) {
            saved = !saved;
            store.accept(saved);
            show();
        } else {
            Toast.with(
                    getTranslation("job.save.sign-in"),
                    new Anchor(PageNavigation.SIGN_IN, getTranslation("job.save.sign-in.link")));
        }
        return saved;
    }

    private void show() {
        removeAll();
        setText(getTranslation(saved ? "job.saved" : "job.save"));
        withGlyph(saved ? "bookmark-check" : "bookmark");
        setAriaLabel(getTranslation(saved ? "job.saved-of" : "job.save-of", title));
        getElement().setAttribute("aria-pressed", Boolean.toString(saved));
    }
}
