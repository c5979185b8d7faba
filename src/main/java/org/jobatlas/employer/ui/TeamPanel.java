package org.jobatlas.employer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyTeam;
import org.jobatlas.employer.LastOwnerException;
import org.jobatlas.employer.Rights;
import org.jobatlas.employer.TeamInvitation;
import org.jobatlas.employer.TeamMember;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Toast;

/** The members and open invitations of a company, and leaving it. */
final class TeamPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient CompanyId company;
    private final transient CompanyTeam team;
    private final transient CurrentAccount current;
    private final boolean owner;
    private final UnorderedList members = new UnorderedList();
    private final Div invited = new Div();

    TeamPanel(CompanyId company, Rights rights, CompanyTeam team, CurrentAccount current) {
        this.company = company;
        this.team = team;
        this.current = current;
        this.owner = rights == Rights.OWNER;
        members.addClassName("team-members");
        add(new H2(getTranslation("employer.team.title")), members, invited);
        if (owner) {
            add(invite());
        }
        show();
    }

    private void show() {
        members.removeAll();
        team.members(company).forEach(member -> members.add(row(member)));
        invited.removeAll();
        if (owner) {
            List<TeamInvitation> open = team.invitations(company);
            if (!open.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassName("team-members");
                open.forEach(invitation -> list.add(row(invitation)));
                invited.add(new H3(getTranslation("employer.team.invited")), list);
            }
        }
    }

    private ListItem row(TeamMember member) {
        ListItem row = new ListItem(new Glyph("user"), new Span(member.name()), chip(member.rights()));
        boolean self = current.is(member.account());
        if (owner) {
            Rights other = member.rights() == Rights.OWNER ? Rights.MEMBER : Rights.OWNER;
            row.add(new Button(
                    getTranslation("employer.team.make." + key(other)),
                    click -> change(() -> team.assign(company, member.account(), other))));
        }
        if (owner || self) {
            row.add(new Button(getTranslation(self ? "employer.team.leave" : "employer.team.remove"), click -> {
                if (change(() -> team.remove(company, member.account())) && self) {
                    UI.getCurrentOrThrow().navigate(PageNavigation.RECRUITER);
                }
            }));
        }
        return row;
    }

    private ListItem row(TeamInvitation invitation) {
        return new ListItem(
                new Glyph("mail"),
                new Span(invitation.email().value()),
                chip(invitation.rights()),
                new Button(
                        getTranslation("employer.team.withdraw"),
                        click -> change(() -> team.withdraw(company, invitation.id()))));
    }

    private Chip chip(Rights rights) {
        return new Chip(getTranslation("employer.rights." + key(rights)));
    }

    private static String key(Rights rights) {
        return rights.name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the change was made. */
    private boolean change(Runnable change) {
        try {
            change.run();
        } catch (LastOwnerException e) {
            Toast.show(getTranslation("employer.team.last-owner"));
            return false;
        }
        if (team.ownRights(company).isPresent()) {
            show();
        }
        return true;
    }

    private void send(EmailField email, EmailAddress address, Rights rights) {
        try {
            team.invite(company, address, rights);
            Toast.show(getTranslation("employer.team.sent", address.value()));
            email.clear();
            show();
        } catch (TooManyRequestsException e) {
            email.setInvalid(true);
            email.setErrorMessage(getTranslation("employer.team.patience"));
        }
    }

    private Div invite() {
        EmailField email = new EmailField(getTranslation("employer.team.email"));
        Select<Rights> rights = new Select<>();
        rights.setLabel(getTranslation("employer.team.rights"));
        rights.setItems(Rights.values());
        rights.setItemLabelGenerator(one -> getTranslation("employer.rights." + key(one)));
        rights.setValue(Rights.MEMBER);
        Button send = new Button(getTranslation("employer.team.invite"), new Glyph("send"), click -> {
            Optional<EmailAddress> address = EmailAddress.parse(email.getValue());
            if (address.isEmpty()) {
                email.setInvalid(true);
                email.setErrorMessage(getTranslation("employer.team.email.wrong"));
            } else {
                send(email, address.get(), rights.getValue());
            }
        });
        Div row = new Div(email, rights, send);
        row.addClassName("form-row");
        return new Div(
                new H3(getTranslation("employer.team.invite.title")),
                new Paragraph(getTranslation("employer.team.invite.how")),
                row);
    }
}
