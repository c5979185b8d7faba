package org.jobatlas.uikit;

import com.vaadin.flow.component.Component;

/** Marks lists and their items, so that the browser reports which items were visible. */
public final class Watched {

    private Watched() {}

    /** Marks a list by its id; clicks are recorded by the server. */
    public static void list(Component list, String id) {
        list.getElement().setAttribute("data-list", id);
    }

    /** Marks a list of plain links, whose clicks the browser reports as well. */
    public static void listOfLinks(Component list, String id) {
        list(list, id);
        list.getElement().setAttribute("data-opens", "");
    }

    /** Marks an item with its rank, from 1. */
    public static void item(Component item, int rank) {
        item.getElement().setAttribute("data-rank", Integer.toString(rank));
    }
}
