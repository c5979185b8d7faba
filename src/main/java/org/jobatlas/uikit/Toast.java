package org.jobatlas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** A message at the bottom of the page that disappears by itself, with or without an action. */
public final class Toast {

    private static final int SECONDS = 8;

    private Toast() {}

    public static void show(String sentence) {
        open(new Span(sentence), 5);
    }

    /** A message with an undo button. */
    public static void undoable(String sentence, String undoText, Runnable undo) {
        Button button = new Button(undoText, new Glyph("undo-2"));
        Notification toast = open(new Div(new Span(sentence), button), SECONDS);
        button.addClickListener(e -> {
            toast.close();
            undo.run();
        });
    }

    /** A message with a link or button. */
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
