package org.jobatlas.employer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPage;
import org.jobatlas.employer.CompanyPages;
import org.jobatlas.employer.CompanyTeam;
import org.jobatlas.employer.Rights;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Toast;

/** The profile and the team of a company; owners can change both. */
@Route("recruiter/companies/:id")
@RolesAllowed("RECRUITER")
@StyleSheet("styles/recruiter.css")
class CompanyTeamView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CompanyPages pages;
    private final transient CompanyTeam team;
    private final transient CurrentAccount current;
    private String title = "";

    CompanyTeamView(CompanyPages pages, CompanyTeam team, CurrentAccount current) {
        this.pages = pages;
        this.team = team;
        this.current = current;
        addClassNames("team-page", "narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CompanyId id = CompanyNavigation.of(event);
        Rights rights = team.ownRights(id).orElseThrow(NotFoundException::new);
        CompanyPage page = pages.find(id).orElseThrow(NotFoundException::new);
        removeAll();
        title = page.profile().name();
        add(
                new Anchor(PageNavigation.RECRUITER, getTranslation("employer.team.back")),
                new H1(title),
                new Anchor(CompanyNavigation.page(id), getTranslation("employer.team.public")));
        if (rights == Rights.OWNER) {
            add(profile(page));
        }
        add(new TeamPanel(id, rights, team, current));
    }

    private Section profile(CompanyPage page) {
        ProfileFields fields = new ProfileFields();
        fields.show(page.profile());
        Button save = new Button(
                getTranslation("employer.save"),
                click -> fields.read().ifPresent(profile -> {
                    pages.write(page.id(), profile);
                    Toast.show(getTranslation("employer.saved"));
                }));
        save.addClassName("button-primary");
        return new Section(new H2(getTranslation("employer.team.page")), new LogoField(page, pages), fields, save);
    }

    @Override
    public String getPageTitle() {
        return title + " · Jobatlas";
    }
}
