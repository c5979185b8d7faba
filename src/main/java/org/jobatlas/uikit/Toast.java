package org.jobatlas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** A sentence at the foot of the page that goes away by itself, with an action where there is one. */
public final class Toast {

    private static final int SECONDS = 8;

    private Toast() {}

    public static void show(String sentence) {
        open(new Span(sentence), 5);
    }

    /** Offers to take back what was done. */
    public static void undoable(String sentence, String undoText, Runnable undo) {
        Button button = new Button(undoText, new Glyph("undo-2"));
        Notification toast = open(new Div(new Span(sentence), button), SECONDS);
        button.addClickListener(e -> {
            toast.close();
            undo.run();
        });
    }

    /** Shows a sentence with a link or button beside it. */
    public static void with(String sentence, Component action) {
        open(new Div(new Span(sentence), action), SECONDS);
    }

    private static Notification open(Component content, int seconds) {
        Notification toast = new Notification();
        content.getElement().getClassList().add("toast");
        toast.add(content);
        toast.setDuration(seconds * 1000);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.open();
        return toast;
    }
}
