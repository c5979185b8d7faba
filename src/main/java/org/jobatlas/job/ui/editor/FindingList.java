package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.KeptFocus;
import org.jobatlas.uikit.LeanButton;

/** What costs a posting readers or applicants: what it is, what it costs, and a button that mends it. */
final class FindingList extends Div {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private final transient Mender mend;
    private final transient Consumer<PostingFinding.Kind> lead;

    /** Mends what was found, as the posting is when it is asked to. */
    interface Mender {

        void mend(PostingFinding.Kind kind, List<String> about);
    }

    /** @param lead to the field of what only a person can mend */
    FindingList(Mender mend, Consumer<PostingFinding.Kind> lead) {
        this.mend = mend;
        this.lead = lead;
        addClassName("findings");
        count.getElement().setAttribute("role", "status");
        list.getElement().setAttribute("role", "list");
        add(new H2(getTranslation("posting.checks")), count, list);
        KeptFocus.in(this);
    }

    void show(List<PostingFinding> findings) {
        list.removeAll();
        count.setText(getTranslation("posting.checks.count", findings.size()));
        findings.forEach(finding -> list.add(item(finding)));
        KeptFocus.restore(this);
    }

    private ListItem item(PostingFinding finding) {
        String key = "posting.finding." + PostingForm.key(finding.kind());
        Object[] about = about(finding);
        String variant = about.length == 0 ? key + ".bare" : key;
        Div words = new Div(
                new H3(getTranslation(has(variant) ? variant : key, about)),
                new Paragraph(getTranslation(key + ".cost", about)));
        ListItem item = new ListItem(new Glyph("triangle-alert"), words);
        if (finding.mended() != null) {
            words.add(button(getTranslation(key + ".mend", about), finding.kind(), finding.about()));
        }
        if (finding.other() != null) {
            words.add(other(key, finding));
        }
        if (finding.mended() == null && finding.other() == null) {
            words.add(new LeanButton(getTranslation("posting.finding.field"), () -> lead.accept(finding.kind()))
                    .withGlyph("pencil"));
        }
        return item;
    }

    private boolean has(String key) {
        return !getTranslation(key).equals(key);
    }

    private LeanButton button(String text, PostingFinding.Kind kind, List<String> what) {
        return new LeanButton(text, () -> mend.mend(kind, what)).withGlyph("wand-sparkles");
    }

    private Component other(String key, PostingFinding finding) {
        return new Anchor(RecruiterNavigation.posting(finding.other()), getTranslation(key + ".mend"));
    }

    /** A pay is shown as one. */
    private Object[] about(PostingFinding finding) {
        List<String> about = finding.about();
        if (finding.kind() == PostingFinding.Kind.NO_PAY && about.size() == 5) {
            PayRange usual = new PayRange(
                    new BigDecimal(about.get(0)),
                    new BigDecimal(about.get(1)),
                    about.get(2),
                    PayPeriod.valueOf(about.get(3)));
            return new Object[] {FactWording.pay(usual, getLocale()), about.get(4)};
        }
        return about.toArray();
    }
}
