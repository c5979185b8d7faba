package org.jobatlas.account.ui.data;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jobatlas.account.ErasureReceipt;
import org.jobatlas.account.ErasureReceipt.Part;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.PageNavigation;

/**
 * Shows the receipt of an erasure. The session has already ended, so the dialog can only be left by leaving the page.
 */
public class ReceiptDialog extends Dialog {

    public ReceiptDialog(ErasureReceipt receipt) {
        setHeaderTitle(getTranslation("account.receipt.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var at = Dates.toTheMinute(getLocale()).format(receipt.at());
        var parts = new UnorderedList();
        receipt.parts().stream()
                .filter(part -> part.erased() > 0)
                .forEach(part -> parts.add(new ListItem(getTranslation("personal." + part.kind(), part.erased()))));
        List<Part> kept =
                receipt.parts().stream().filter(part -> part.kept() > 0).toList();
        add(
                new Paragraph(getTranslation("account.receipt.text", receipt.number(), at)),
                parts,
                new Paragraph(getTranslation(kept.isEmpty() ? "account.receipt.nothing" : "account.receipt.kept")));
        if (!kept.isEmpty()) {
            var staying = new UnorderedList();
            kept.forEach(part ->
                    staying.add(new ListItem(getTranslation("account.receipt.kept." + part.kind(), part.kept()))));
            add(staying);
        }
        var leave = new Anchor(PageNavigation.FRONT, getTranslation("account.receipt.leave"));
        leave.setRouterIgnore(true);
        getFooter().add(leave);
    }
}
