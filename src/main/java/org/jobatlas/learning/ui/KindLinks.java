package org.jobatlas.learning.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import org.jobatlas.learning.ModelKind;

/** Links between the pages of the kinds of models. */
final class KindLinks extends Nav {

    static final String PARAMETER = "kind";

    /** Kinds that have a serving model. */
    private static final List<ModelKind> SHOWN = List.of(ModelKind.values());

    KindLinks(ModelKind now) {
        addClassName("model-kinds");
        setAriaLabel(getTranslation("learning.kind.label"));
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        for (ModelKind kind : SHOWN) {
            var link = new RouterLink(getTranslation("learning.kind." + kind.key()), ModelsView.class);
            link.setQueryParameters(QueryParameters.of(PARAMETER, kind.key()));
            // the query parameter decides which page it is, which the link does not compare
            link.setHighlightCondition((one, event) -> false);
            if (kind == now) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }

    /** The kind in the URL; the re-ranker for any other value. */
    static ModelKind of(QueryParameters query) {
        return query.getSingleParameter(PARAMETER)
                .map(text -> text.toUpperCase(Locale.ROOT).replace('-', '_'))
                .flatMap(name ->
                        SHOWN.stream().filter(kind -> kind.name().equals(name)).findFirst())
                .orElse(ModelKind.RERANKER);
    }
}
