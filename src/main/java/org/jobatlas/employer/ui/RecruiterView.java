package org.jobatlas.employer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.format.FormatStyle;
import java.util.List;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyPostings;
import org.jobatlas.uikit.Chart;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.RichText;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Where recruiters begin: the companies they recruit for, with their postings to look at. What the pages of recruiting are made of is
 * loaded here, once for all of them.
 */
@Route("recruiter")
@Uses(BigDecimalField.class)
@Uses(Chart.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(ContextMenu.class)
@Uses(DatePicker.class)
@Uses(DateTimePicker.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(Grid.class)
@Uses(IntegerField.class)
@Uses(MenuBar.class)
@Uses(MultiSelectComboBox.class)
@Uses(Popover.class)
@Uses(ProgressBar.class)
@Uses(RadioButtonGroup.class)
@Uses(RichText.class)
@Uses(Select.class)
@Uses(TabSheet.class)
@Uses(Tabs.class)
@Uses(TextArea.class)
@Uses(Upload.class)
@Uses(VirtualList.class)
@Menu(title = "nav.recruiter", order = 10, icon = "building-2")
@RolesAllowed("RECRUITER")
class RecruiterView extends Div implements HasDynamicTitle {

    private static final int LATEST = 100;

    private final transient ObjectProvider<CompanyPostings> postings;
    private final transient Clock clock;

    RecruiterView(Companies companies, ObjectProvider<CompanyPostings> postings, Clock clock) {
        this.postings = postings;
        this.clock = clock;
        addClassName("recruiter-page");
        var lead = new Paragraph(getTranslation("employer.recruiter.how"));
        lead.addClassName("page-lead");
        add(new H1(getTranslation("employer.recruiter.title")), lead);
        var own = companies.own();
        if (own.isEmpty()) {
            add(EmptyState.section(
                    "building-2",
                    getTranslation("employer.recruiter.none.title"),
                    getTranslation("employer.recruiter.none")));
        }
        own.forEach(company -> add(section(company)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("employer.recruiter.title") + " · Jobatlas";
    }

    private Section section(Company company) {
        List<CompanyPostings.Entry> entries = postings.stream()
                .flatMap(source -> source.list(company.id(), LATEST).stream())
                .toList();
        var count = new Paragraph(getTranslation(
                "employer.recruiter.count",
                entries.size(),
                entries.stream().filter(CompanyPostings.Entry::open).count()));
        count.addClassName("company-count");
        var section = new Section(new H2(company.name()), count);
        section.addClassName("company");
        if (!entries.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("company-postings");
            list.getElement().setAttribute("role", "list");
            entries.forEach(entry -> list.add(item(entry)));
            section.add(list);
        }
        return section;
    }

    private ListItem item(CompanyPostings.Entry entry) {
        var when = new Span(Dates.date(FormatStyle.MEDIUM, getLocale())
                .withZone(clock.getZone())
                .format(entry.publishedAt()));
        when.addClassName("company-posting-date");
        return new ListItem(new Anchor(entry.path(), entry.title()), when, status(entry.open()));
    }

    private Component status(boolean open) {
        return new Chip(getTranslation(open ? "employer.posting.open" : "employer.posting.closed"))
                .styled(open ? "chip-have" : "chip-missing");
    }
}
