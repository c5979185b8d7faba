package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.Company;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.uikit.Chart;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.RichText;

/**
 * Where recruiters begin: the postings of the companies they recruit for. What the pages of recruiting are made of is loaded here,
 * once for all of them.
 */
@Route("recruiter")
@Menu(title = "nav.recruiter", order = 10, icon = "building-2")
@RolesAllowed("RECRUITER")
@StyleSheet("styles/recruiter.css")
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
@Uses(TextArea.class)
@Uses(Upload.class)
@Uses(VirtualList.class)
class RecruiterView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    RecruiterView(Companies companies, PostingServices desk, Labels labels) {
        addClassName("recruiter-page");
        Paragraph lead = new Paragraph(getTranslation("posting.recruiter.how"));
        lead.addClassName("page-lead");
        add(
                new H1(getTranslation("posting.recruiter.title")),
                lead,
                new Anchor(PageNavigation.PEOPLE, getTranslation("nav.people")));
        List<Company> own = companies.own();
        if (own.isEmpty()) {
            Anchor ask = new Anchor(PageNavigation.RECRUIT, getTranslation("posting.recruiter.ask"));
            ask.addClassName("button-primary");
            add(EmptyState.section(
                            "building-2",
                            getTranslation("posting.recruiter.none.title"),
                            getTranslation("posting.recruiter.none"))
                    .with(ask));
        }
        own.forEach(company -> add(new CompanyPostingList(company, desk, labels)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("posting.recruiter.title") + " · Jobatlas";
    }
}
