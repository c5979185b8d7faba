package org.jobatlas.hiring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.jobatlas.hiring.Evidence;
import org.jobatlas.hiring.EvidenceCount;
import org.jobatlas.hiring.EvidenceVerdict;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.uikit.Chip;

/** Shows evidence as words with the sentence, never only as a number. */
public final class EvidenceWords {

    private EvidenceWords() {}

    /** One line for each kind of criterion present. */
    public static Component line(EvidenceCount must, EvidenceCount nice) {
        Div lines = new Div();
        lines.addClassName("evidence-line");
        if (must.all() > 0) {
            lines.add(counts("hiring.evidence.must", must));
        }
        if (nice.all() > 0) {
            lines.add(counts("hiring.evidence.nice", nice));
        }
        return lines;
    }

    private static Component counts(String key, EvidenceCount count) {
        Div line = new Div(new Span(translate(key)));
        part(line, "met", count.met());
        part(line, "not-met", count.notMet());
        part(line, "not-stated", count.notStated());
        return line;
    }

    private static void part(Div line, String name, int count) {
        if (count > 0) {
            Span part = new Span(translate("hiring.evidence.count." + name, count));
            part.addClassName("evidence-" + name);
            line.add(part);
        }
    }

    /** Every criterion with its evidence; its name is in the language of the page. */
    public static Component list(List<Evidence> evidence, Labels labels, Locale locale) {
        if (evidence.isEmpty()) {
            Paragraph none = new Paragraph(translate("hiring.evidence.none"));
            none.addClassName("soft");
            return none;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("evidence-list");
        list.getElement().setAttribute("role", "list");
        evidence.forEach(one -> list.add(item(one, labels.spoken(one.label(), locale))));
        return list;
    }

    private static ListItem item(Evidence evidence, String name) {
        Span label = new Span(name);
        label.addClassName("evidence-label");
        Chip verdict = new Chip(translate("hiring.verdict." + evidence.verdict()));
        verdict.addClassName(
                switch (evidence.verdict()) {
                    case MET -> "chip-have";
                    case NOT_MET -> "chip-lacks";
                    case NOT_STATED -> "chip-missing";
                });
        Div head = new Div(label, verdict);
        head.addClassName("evidence-head");
        if (!evidence.required()) {
            head.add(new Span(translate("hiring.evidence.is-nice")));
        }
        ListItem item = new ListItem(head);
        item.addClassName(
                "evidence-" + evidence.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String sentence = evidence.sentence();
        if (sentence != null && evidence.verdict() != EvidenceVerdict.NOT_STATED) {
            item.add(marked(sentence, evidence.from(), evidence.to()));
        }
        return item;
    }

    private static Component marked(String sentence, int from, int to) {
        int start = Math.clamp(from, 0, sentence.length());
        int end = Math.clamp(to, start, sentence.length());
        Div quote = new Div(new Span(sentence.substring(0, start)), mark(sentence.substring(start, end)));
        quote.add(new Span(sentence.substring(end)));
        quote.addClassName("evidence-sentence");
        return quote;
    }

    /** Highlights words with the HTML element {@code mark}. */
    public static Component mark(String words) {
        return new Mark(words);
    }

    /** The HTML element {@code mark}. */
    @com.vaadin.flow.component.Tag("mark")
    static final class Mark extends Component {

        private static final long serialVersionUID = 1L;

        Mark(String words) {
            getElement().setText(words);
        }
    }
}
