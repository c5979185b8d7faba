package org.jobatlas.feed.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.job.CompanyImports;
import org.jobatlas.job.CompanyImports.Import;
import org.jobatlas.job.CompanyImports.Outcome;
import org.jobatlas.job.CompanyImports.Phase;
import org.jobatlas.job.CompanyImports.Undone;
import org.jobatlas.uikit.Bars;
import org.jspecify.annotations.Nullable;

/**
 * One import in any of its states: being read, waiting for confirmation, being written, done, or undone. It polls only
 * while something happens.
 */
final class ImportPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ASK_EVERY = 700;
    private static final Set<Phase> BUSY = EnumSet.of(Phase.READING, Phase.RUNNING, Phase.UNDOING);

    private final UUID id;
    private final transient CompanyImports imports;
    private final SerializableRunnable back;
    private final Div state = new Div();
    private final Div undo = new Div();
    private final Checkbox publish = new Checkbox();
    private @Nullable Phase shown;
    private @Nullable Registration asking;

    ImportPanel(UUID id, CompanyImports imports, SerializableRunnable back) {
        this.id = id;
        this.imports = imports;
        this.back = back;
        addClassName("import-panel");
        state.getElement().setAttribute("role", "status");
        undo.addClassName("import-undo");
        offerUndo();
        publish.setLabel(getTranslation("posting.import.publish"));
        addAttachListener(attach -> {
            attach.getUI().setPollInterval(ASK_EVERY);
            asking = attach.getUI().addPollListener(poll -> look());
            look();
        });
        addDetachListener(detach -> rest(detach.getUI()));
    }

    private void rest(com.vaadin.flow.component.UI ui) {
        Registration listener = asking;
        asking = null;
        if (listener != null) {
            listener.remove();
            ui.setPollInterval(-1);
        }
    }

    private void look() {
        Import now = imports.get(id);
        state.removeAll();
        state.add(new H2(now.fileName()), new Paragraph(words(now)));
        if (BUSY.contains(now.phase()) && now.phase() != Phase.READING) {
            state.add(Bars.single(share(now)));
        }
        if (now.phase() != shown) {
            shown = now.phase();
            removeAll();
            add(state);
            if (!BUSY.contains(now.phase())) {
                add(actions(now), new ImportRowList(now, imports));
                getUI().ifPresent(this::rest);
            } else if (now.phase() == Phase.RUNNING) {
                add(undo);
            }
        }
    }

    private static double share(Import now) {
        int of = now.phase() == Phase.UNDOING ? now.count(Outcome.NEW) + now.count(Outcome.CHANGED) : now.rows();
        int done = now.phase() == Phase.UNDOING
                ? now.undone().values().stream().mapToInt(Integer::intValue).sum()
                : now.written();
        return (double) done / Math.max(1, of);
    }

    private String words(Import now) {
        String phase = now.phase().name().toLowerCase(Locale.ROOT);
        return switch (now.phase()) {
            case READING -> getTranslation("posting.import.words." + phase, now.rows());
            case RUNNING -> getTranslation("posting.import.words." + phase, now.written(), now.rows());
            case UNDOING, BROKEN -> getTranslation("posting.import.words." + phase);
            case READ, DONE ->
                getTranslation(
                        "posting.import.words." + phase,
                        now.count(Outcome.NEW),
                        now.count(Outcome.CHANGED),
                        now.count(Outcome.UNCHANGED),
                        now.count(Outcome.REFUSED));
            case UNDONE -> undone(now);
        };
    }

    private String undone(Import now) {
        StringBuilder words = new StringBuilder(getTranslation("posting.import.words.undone"));
        for (Undone how : Undone.values()) {
            int rows = now.undone().getOrDefault(how, 0);
            if (rows > 0) {
                words.append(' ')
                        .append(getTranslation(
                                "posting.import.undone." + how.name().toLowerCase(Locale.ROOT), rows));
            }
        }
        return words.toString();
    }

    private Div actions(Import now) {
        Div actions = new Div();
        actions.addClassName("bulk-bar");
        int news = now.count(Outcome.NEW) + now.count(Outcome.CHANGED);
        if (now.phase() == Phase.READ) {
            Button confirm = new Button(getTranslation("posting.import.confirm", news), click -> {
                imports.confirm(id, publish.getValue());
                ask();
            });
            confirm.addClassName("button-primary");
            confirm.setEnabled(news > 0);
            actions.add(confirm, publish);
        }
        if (now.phase() == Phase.READ || now.phase() == Phase.BROKEN) {
            actions.add(new Button(getTranslation("posting.import.discard"), click -> {
                imports.discard(id);
                back.run();
            }));
        }
        if (now.phase() == Phase.DONE && news > 0) {
            actions.add(undo);
        }
        if (now.count(Outcome.REFUSED) > 0) {
            actions.add(refusedRows(now));
        }
        actions.add(new Button(getTranslation("posting.import.another"), click -> back.run()));
        return actions;
    }

    private Anchor refusedRows(Import now) {
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = RefusedRows.csv(imports, now.id());
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "refused-rows.csv", "text/csv", bytes.length);
                }),
                getTranslation("posting.import.refused-rows"));
        file.getElement().setAttribute("download", true);
        return file;
    }

    private void offerUndo() {
        undo.removeAll();
        undo.add(new Button(getTranslation("posting.import.undo"), click -> sure()));
    }

    /** Asks in place whether it is meant; the question stays while the import goes on. */
    private void sure() {
        undo.removeAll();
        Button really = new Button(getTranslation("posting.import.undo"), click -> {
            undo.removeAll();
            imports.undo(id);
            ask();
        });
        really.addClassName("button-danger");
        Button rather = new Button(getTranslation("posting.cancel"), click -> offerUndo());
        undo.add(new Paragraph(getTranslation("posting.import.undo.how")), really, rather);
        really.focus();
    }

    private void ask() {
        getUI().ifPresent(ui -> {
            ui.setPollInterval(ASK_EVERY);
            if (asking == null) {
                asking = ui.addPollListener(poll -> look());
            }
        });
        look();
    }
}
