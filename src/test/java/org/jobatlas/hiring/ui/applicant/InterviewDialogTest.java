package org.jobatlas.hiring.ui.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.hiring.Interview;
import org.jobatlas.hiring.ui.InterviewWords;
import org.jobatlas.uikit.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An interview is set and shown in the time zone of whoever looks, whichever zone the server is in. */
class InterviewDialogTest {

    private static final Clock SERVER = Clock.fixed(Instant.parse("2026-03-20T09:00:00Z"), ZoneOffset.UTC);

    private static final String TEXTS = "vaadin.i18n.provider";

    private final List<Interview> set = new ArrayList<>();
    private int off;

    @BeforeEach
    void aPage() {
        System.setProperty(TEXTS, Translations.class.getName());
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void noPage() {
        MockVaadin.tearDown();
        System.clearProperty(TEXTS);
    }

    private static void lookFrom(String zone) {
        ExtendedClientDetails details = mock();
        when(details.getTimeZoneId()).thenReturn(zone);
        UI.getCurrent().getInternals().setExtendedClientDetails(details);
    }

    private InterviewDialog opened(Optional<Interview> before) {
        InterviewDialog dialog = new InterviewDialog(before, SERVER, set::add, () -> off++);
        dialog.open();
        MockVaadin.clientRoundtrip();
        return dialog;
    }

    private static DateTimePicker picker(InterviewDialog dialog) {
        return dialog.getChildren()
                .flatMap(fields -> fields.getChildren())
                .flatMap(field -> field.getChildren())
                .filter(DateTimePicker.class::isInstance)
                .map(DateTimePicker.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Button> buttons(InterviewDialog dialog) {
        return dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .map(Button.class::cast)
                .toList();
    }

    private static void send(InterviewDialog dialog) {
        buttons(dialog).getLast().click();
    }

    @Test
    void onlyAnInterviewThatIsSetCanBeCalledOffAndOnlyOnce() {
        assertThat(buttons(opened(Optional.empty()))).hasSize(2);
        InterviewDialog dialog =
                opened(Optional.of(new Interview(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC, 45, "")));
        Button callOff = buttons(dialog).getFirst();
        callOff.click();
        callOff.click();
        assertThat(off).isOne();
        assertThat(dialog.isOpened()).isFalse();
        assertThat(set).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Stockholm, 2026-04-01T10:00, 2026-04-01T08:00:00Z",
        "America/New_York, 2026-04-01T10:00, 2026-04-01T14:00:00Z",
        // the day on which clocks in Stockholm go forward
        "Europe/Stockholm, 2026-03-29T01:30, 2026-03-29T00:30:00Z",
        "Europe/Stockholm, 2026-03-29T03:30, 2026-03-29T01:30:00Z",
        // the day on which they go back: half past two is the first of the two
        "Europe/Stockholm, 2026-10-25T02:30, 2026-10-25T00:30:00Z"
    })
    void theTimeIsThatOfTheBrowser(String zone, LocalDateTime typed, Instant meant) {
        lookFrom(zone);
        InterviewDialog dialog = opened(Optional.empty());
        picker(dialog).setValue(typed);
        send(dialog);
        assertThat(set).singleElement().satisfies(interview -> {
            assertThat(interview.begins()).isEqualTo(meant);
            assertThat(interview.zone()).isEqualTo(ZoneId.of(zone));
        });
    }

    @Test
    void twoClicksSetItOnce() {
        lookFrom("Europe/Stockholm");
        InterviewDialog dialog = opened(Optional.empty());
        send(dialog);
        send(dialog);
        assertThat(set).hasSize(1);
    }

    /** 20 March 2026 is a Friday, half past midnight in Stockholm already Saturday. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-20T09:00:00Z, Europe/Stockholm, 2026-03-27T09:00:00Z",
        "2026-03-20T23:30:00Z, Europe/Stockholm, 2026-03-30T08:00:00Z",
        "2026-03-20T23:30:00Z, America/New_York, 2026-03-27T14:00:00Z"
    })
    void aMorningOfAWorkingDayIsProposed(Instant now, String zone, Instant proposed) {
        lookFrom(zone);
        InterviewDialog dialog =
                new InterviewDialog(Optional.empty(), Clock.fixed(now, ZoneOffset.UTC), set::add, () -> off++);
        dialog.open();
        MockVaadin.clientRoundtrip();
        send(dialog);
        assertThat(set).singleElement().extracting(Interview::begins).isEqualTo(proposed);
    }

    @Test
    void theZoneStandsBesideTheTimeAsItIsOnThatDay() {
        lookFrom("Europe/Stockholm");
        InterviewDialog dialog = opened(Optional.empty());
        picker(dialog).setValue(LocalDateTime.parse("2026-12-01T10:00"));
        assertThat(picker(dialog).getHelperText()).contains("Central European Standard Time");
        picker(dialog).setValue(LocalDateTime.parse("2026-07-01T10:00"));
        assertThat(picker(dialog).getHelperText()).contains("Central European Summer Time");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29T02:30", "2026-03-20T09:59"})
    void aTimeThatDoesNotComeIsNotSet(LocalDateTime typed) {
        lookFrom("Europe/Stockholm");
        InterviewDialog dialog = opened(Optional.empty());
        picker(dialog).setValue(typed);
        send(dialog);
        assertThat(set).isEmpty();
        assertThat(picker(dialog).isInvalid()).isTrue();
        assertThat(picker(dialog).getErrorMessage()).isNotBlank();
    }

    @Test
    void aColleagueInAnotherZoneChangesTheSameMoment() {
        lookFrom("America/New_York");
        Instant begins = Instant.parse("2026-12-01T09:00:00Z");
        InterviewDialog dialog =
                opened(Optional.of(new Interview(begins, ZoneId.of("Europe/Stockholm"), 45, "Room 3")));
        assertThat(picker(dialog).getValue()).isEqualTo(LocalDateTime.parse("2026-12-01T04:00"));
        send(dialog);
        assertThat(set).singleElement().extracting(Interview::begins).isEqualTo(begins);
    }

    @Test
    void aZoneThatNobodyKnowsIsThatOfTheServer() {
        lookFrom("Mars/Olympus_Mons");
        InterviewDialog dialog = opened(Optional.empty());
        picker(dialog).setValue(LocalDateTime.parse("2026-12-01T10:00"));
        send(dialog);
        assertThat(set).singleElement().extracting(Interview::zone).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void theApplicantSeesTheirOwnTimeAndTheOneThatWasSet() {
        lookFrom("America/New_York");
        Interview interview =
                new Interview(Instant.parse("2026-12-01T09:00:00Z"), ZoneId.of("Europe/Stockholm"), 45, "");
        String text = InterviewWords.of(interview).getElement().getTextRecursively();
        assertThat(text)
                .contains("Tuesday, 1 December 2026, 04:00 (Eastern Standard Time) · 45 minutes")
                .contains("Set by the company as Tuesday, 1 December 2026, 10:00 (Central European Standard Time).");
        lookFrom("Europe/Rome");
        assertThat(InterviewWords.of(interview).getElement().getTextRecursively())
                .isEqualTo("Tuesday, 1 December 2026, 10:00 (Central European Standard Time) · 45 minutes");
    }
}
