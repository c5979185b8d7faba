package org.jobatlas.hiring.ui.applicant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.TreeMap;
import org.jobatlas.hiring.Evidence;
import org.jobatlas.hiring.EvidenceVerdict;
import org.jobatlas.hiring.ui.EvidenceWords;

/** A resume with the sentences that are evidence highlighted. */
final class MarkedResume extends Div {

    private static final long serialVersionUID = 1L;

    MarkedResume(String text, List<Evidence> evidence) {
        addClassNames("written", "resume-text");
        TreeMap<Integer, Integer> marked = new TreeMap<>();
        for (Evidence one : evidence) {
            String sentence = one.sentence();
            int at = sentence == null || one.verdict() == EvidenceVerdict.NOT_STATED ? -1 : text.indexOf(sentence);
            if (at >= 0) {
                marked.merge(at, at + (sentence == null ? 0 : sentence.length()), Math::max);
            }
        }
        int done = 0;
        for (var mark : marked.entrySet()) {
            int from = Math.max(done, mark.getKey());
            if (mark.getValue() > from) {
                add(new Span(text.substring(done, from)), EvidenceWords.mark(text.substring(from, mark.getValue())));
                done = mark.getValue();
            }
        }
        add(new Span(text.substring(done)));
    }
}
