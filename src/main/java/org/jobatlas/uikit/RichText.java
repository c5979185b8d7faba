package org.jobatlas.uikit;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field for formatted text. Its value is HTML from the browser and not trusted: clean it before it is stored or
 * shown.
 */
@Tag("jobatlas-rich-text")
@JsModule("./jobatlas-rich-text.ts")
@NpmPackage(value = "@tiptap/core", version = "3.35.0")
@NpmPackage(value = "@tiptap/pm", version = "3.35.0")
@NpmPackage(value = "@tiptap/starter-kit", version = "3.35.0")
public final class RichText extends AbstractSinglePropertyField<RichText, String> implements Focusable<RichText> {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Locale, ObjectNode> WORDS = new ConcurrentHashMap<>();

    public RichText(String label) {
        super("value", "", false);
        getElement().setProperty("label", label);
        getElement().setPropertyJson("words", WORDS.computeIfAbsent(getLocale(), locale -> words()));
    }

    /** One for all readers of a language. */
    private ObjectNode words() {
        ObjectNode words = JSON.createObjectNode();
        for (String word : new String[] {"tools", "bold", "italic", "heading", "list", "numbers", "undo", "redo"}) {
            words.put(word, getTranslation("kit.text." + word));
        }
        return words;
    }

    /** Shows an error message under the field; an empty one removes it. */
    public void complain(String sentence) {
        getElement().setProperty("error", sentence);
        getElement().setProperty("invalid", !sentence.isEmpty());
    }
}
