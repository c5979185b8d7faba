package org.jobatlas.employer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jobatlas.account.LinkExpiredException;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyTeam;
import org.jobatlas.employer.InvitationOffer;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.PageNavigation;

/** The page behind an invitation link: the invited account joins by a click, never by merely opening the page. */
@Route("invitation")
@PermitAll
class InvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CompanyTeam team;

    InvitationView(CompanyTeam team) {
        this.team = team;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        removeAll();
        add(team.findInvited(token).map(offer -> offered(offer, token)).orElseGet(this::useless));
    }

    private EmptyState offered(InvitationOffer offer, String token) {
        return switch (offer) {
            case InvitationOffer.Yours yours -> invited(yours.company(), token);
            case InvitationOffer.SomebodyElses other ->
                EmptyState.page(
                        "circle-alert",
                        getTranslation("employer.invitation.other.title"),
                        getTranslation("employer.invitation.other", other.address()));
        };
    }

    private EmptyState invited(Company company, String token) {
        Button join = new Button(getTranslation("employer.invitation.join"));
        join.setDisableOnClick(true);
        join.addClassName("button-primary");
        join.addClickListener(click -> {
            removeAll();
            try {
                team.accept(token);
                add(joined(company));
            } catch (LinkExpiredException e) {
                add(useless());
            }
        });
        return EmptyState.page(
                        "building-2",
                        getTranslation("employer.invitation.title", company.name()),
                        getTranslation("employer.invitation.text", company.name()))
                .with(join);
    }

    private EmptyState joined(Company company) {
        Anchor again = new Anchor(PageNavigation.RECRUITER, getTranslation("employer.invitation.go"));
        again.addClassName("button-primary");
        again.setRouterIgnore(true);
        return EmptyState.page(
                        "circle-check",
                        getTranslation("employer.invitation.joined", company.name()),
                        getTranslation("employer.invitation.sign-in"))
                .with(again);
    }

    private EmptyState useless() {
        return EmptyState.page(
                "circle-alert",
                getTranslation("employer.invitation.useless.title"),
                getTranslation("employer.invitation.useless"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("employer.invitation.page") + " · Jobatlas";
    }
}
