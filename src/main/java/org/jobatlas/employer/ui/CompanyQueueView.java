package org.jobatlas.employer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.FormatStyle;
import java.util.List;
import org.jobatlas.employer.CompanyAdmission;
import org.jobatlas.employer.CompanyRequest;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.KeptFocus;
import org.jobatlas.uikit.Toast;

/** Companies that wait for an administrator's decision. */
@Route("admin/companies")
@Menu(title = "nav.companies", order = 22, icon = "building-2")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/recruiter.css")
class CompanyQueueView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 1_000;

    private final transient CompanyAdmission admission;
    private final Div queue = new Div();

    CompanyQueueView(CompanyAdmission admission) {
        this.admission = admission;
        addClassName("queue-page");
        Paragraph lead = new Paragraph(getTranslation("employer.queue.how"));
        lead.addClassName("page-lead");
        add(new H1(getTranslation("employer.queue.title")), lead, queue);
        KeptFocus.in(this);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("employer.queue.title") + " · Jobatlas";
    }

    private void show() {
        queue.removeAll();
        List<CompanyRequest> waiting = admission.waiting();
        if (waiting.isEmpty()) {
            queue.add(EmptyState.section(
                    "circle-check",
                    getTranslation("employer.queue.none.title"),
                    getTranslation("employer.queue.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("queue-cards");
            waiting.forEach(request -> list.add(card(request)));
            queue.add(list);
        }
    }

    private ListItem card(CompanyRequest request) {
        String when = Dates.date(FormatStyle.MEDIUM, getLocale()).format(request.at());
        ListItem card = new ListItem(
                new H2(request.profile().name()),
                new Paragraph(getTranslation(
                        "employer.queue.by",
                        request.requestedBy().orElse(getTranslation("employer.queue.gone")),
                        when)),
                paragraphs(request.profile().about()),
                new Paragraph(String.join(" · ", request.profile().places())));
        request.profile().website().ifPresent(link -> {
            Anchor out = new Anchor(link.toString(), link.toString());
            out.setTarget("_blank");
            out.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            card.add(out);
        });
        int alike = admission.namesakes(request.id()).size();
        if (alike > 0) {
            card.add(new Paragraph(getTranslation("employer.queue.alike", alike)));
        }
        Button approve = new Button(getTranslation("employer.queue.approve"), click -> {
            decided(admission.approve(request.id()), "employer.queue.approved", request);
        });
        approve.addClassName("button-primary");
        Button decline = new Button(getTranslation("employer.queue.decline"), click -> decline(request));
        String name = request.profile().name();
        approve.setAriaLabel(getTranslation("kit.named", approve.getText(), name));
        decline.setAriaLabel(getTranslation("employer.queue.decline.of", name));
        Div buttons = new Div(approve, decline);
        buttons.addClassName("card-buttons");
        card.add(buttons);
        return card;
    }

    private static Div paragraphs(String text) {
        Div paragraphs = new Div();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> paragraphs.add(new Paragraph(line)));
        return paragraphs;
    }

    /** @param now false where somebody else decided before */
    private void decided(boolean now, String sentence, CompanyRequest request) {
        Toast.show(getTranslation(
                now ? sentence : "employer.queue.decided-before",
                request.profile().name()));
        show();
        KeptFocus.restore(this);
    }

    private void decline(CompanyRequest request) {
        Dialog dialog = new Dialog(
                getTranslation("employer.queue.decline.of", request.profile().name()));
        TextArea reason = new TextArea(getTranslation("employer.queue.reason"));
        reason.setHelperText(getTranslation("employer.queue.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        dialog.add(reason);
        Button send = new Button(getTranslation("employer.queue.decline"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(getTranslation("employer.queue.reason.missing"));
            } else {
                dialog.close();
                decided(admission.decline(request.id(), reason.getValue()), "employer.queue.declined", request);
            }
        });
        send.addClassName("button-danger");
        dialog.getFooter().add(new Button(getTranslation("employer.cancel"), click -> dialog.close()), send);
        dialog.open();
    }
}
