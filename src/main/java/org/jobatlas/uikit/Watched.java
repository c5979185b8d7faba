package org.jobatlas.uikit;

import com.vaadin.flow.component.Component;

/** Marks lists and their items, so that the page tells which positions were really on the screen. */
public final class Watched {

    private Watched() {}

    /** A list that is known by an id; the server itself hears what is opened of it. */
    public static void list(Component list, String id) {
        list.getElement().setAttribute("data-list", id);
    }

    /** A list of plain links: the page tells what is opened of it, too. */
    public static void listOfLinks(Component list, String id) {
        list(list, id);
        list.getElement().setAttribute("data-opens", "");
    }

    /** An item at a position, from 1. */
    public static void item(Component item, int rank) {
        item.getElement().setAttribute("data-rank", Integer.toString(rank));
    }
}
