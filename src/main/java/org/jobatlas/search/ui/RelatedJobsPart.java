package org.jobatlas.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.ui.Facts;
import org.jobatlas.job.ui.JobNavigation;
import org.jobatlas.job.ui.JobPart;
import org.jobatlas.search.RelatedJobs;
import org.jobatlas.uikit.Printed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;

/** Links to similar jobs and to other jobs of the employer. */
@org.springframework.stereotype.Component
@Order(20)
class RelatedJobsPart implements JobPart {

    private static final Logger LOG = LoggerFactory.getLogger(RelatedJobsPart.class);
    private static final int MOST = 4;

    private final RelatedJobs related;

    RelatedJobsPart(RelatedJobs related) {
        this.related = related;
    }

    @Override
    public Slot slot() {
        return Slot.MORE;
    }

    @Override
    public Optional<Component> of(PostingDetails posting) {
        try {
            Div frame = new Div();
            frame.addClassName("further-jobs");
            add(frame, "search.similar", related.similar(posting, MOST));
            String employer = posting.employer();
            if (employer != null) {
                add(frame, "search.of-employer", related.ofEmployer(posting, MOST), employer);
            }
            return frame.getComponentCount() == 0 ? Optional.empty() : Optional.of(Printed.press(frame));
        } catch (RuntimeException e) {
            LOG.warn("Jobs related to {} could not be looked up; its page does without", posting.id(), e);
            return Optional.empty();
        }
    }

    private static void add(Div frame, String key, List<PostingSummary> jobs, Object... arguments) {
        if (jobs.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        for (PostingSummary job : jobs) {
            Anchor link = JobNavigation.link(job.id(), job.title());
            list.add(new ListItem(link, Facts.of(job).brief(UI.getCurrent().getLocale(), null)));
        }
        Div group = new Div(new H2(frame.getTranslation(key, arguments)), list);
        frame.add(group);
    }
}
