package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * A light choice for pages with many fields. Vaadin's Select keeps three elements on the server for every item; here the browser alone
 * has the items.
 *
 * @param <T> told apart by {@code toString}
 */
@Tag("vaadin-select")
@Uses(Select.class)
final class LeanSelect<T> extends AbstractSinglePropertyField<LeanSelect<T>, @Nullable T>
        implements HasLabel, HasAriaLabel, Focusable<LeanSelect<T>> {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();

    private final transient List<T> items;
    private final transient Function<@Nullable T, String> naming;
    private boolean optional;

    /** @param naming asked for the name of null too, where nothing may be chosen */
    public LeanSelect(List<T> items, Function<@Nullable T, String> naming) {
        super(
                "value",
                null,
                String.class,
                chosen -> items.stream()
                        .filter(item -> item.toString().equals(chosen))
                        .findFirst()
                        .orElse(null),
                item -> item == null ? "" : item.toString());
        this.items = items;
        this.naming = naming;
    }

    /** Lets nothing be chosen. */
    public LeanSelect<T> optional() {
        optional = true;
        getElement().setProperty("placeholder", naming.apply(null));
        return this;
    }

    @Override
    public void setAriaLabel(@Nullable String name) {
        getElement().setProperty("accessibleName", name);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        ArrayNode all = JSON.createArrayNode();
        if (optional) {
            all.addObject().put("label", naming.apply(null)).put("value", "");
        }
        items.forEach(item -> all.addObject().put("label", naming.apply(item)).put("value", item.toString()));
        getElement().executeJs("this.items = $0", all);
    }
}
