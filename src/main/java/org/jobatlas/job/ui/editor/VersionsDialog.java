package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.IntConsumer;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingVersion;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.Glyph;

/** Who changed what, and back again. */
final class VersionsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param restore makes the version of this number the current one */
    VersionsDialog(PostingServices desk, PostingId posting, IntConsumer restore) {
        setHeaderTitle(getTranslation("posting.history"));
        setWidth("min(560px, 94vw)");
        OrderedList list = new OrderedList();
        list.addClassName("versions");
        List<PostingVersion> versions = desk.history().list(posting);
        for (PostingVersion version : versions) {
            ListItem item = new ListItem(words(version));
            if (version.number() != versions.getFirst().number()) {
                Button back = new Button(getTranslation("posting.restore"), new Glyph("undo-2"), click -> {
                    close();
                    restore.accept(version.number());
                });
                item.add(back);
            }
            list.add(item);
        }
        add(list);
        getFooter().add(new Button(getTranslation("posting.close"), click -> close()));
    }

    private Div words(PostingVersion version) {
        String when = Dates.dateTime(FormatStyle.SHORT, getLocale()).format(version.at());
        List<String> parts = version.changed().stream()
                .sorted()
                .map(part -> getTranslation("posting.part." + PostingForm.key(part)))
                .toList();
        return new Div(
                new H3(version.who()
                        .map(who -> getTranslation("posting.version.by", when, who))
                        .orElse(when)),
                new Paragraph(
                        parts.isEmpty()
                                ? getTranslation(
                                        version.number() == 1 ? "posting.version.begun" : "posting.version.same")
                                : FactWording.list(parts, getLocale())));
    }
}
