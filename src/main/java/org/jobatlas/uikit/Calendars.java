package org.jobatlas.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Date fields in the reader's language with the portal's date format: "9 Dec 2026" in English, because 12/9/2026 is
 * ambiguous.
 */
public final class Calendars {

    private static final int WEEK = 7;
    private static final Map<Locale, DatePickerI18n> WORDS = new ConcurrentHashMap<>();

    private Calendars() {}

    /** A field for a day. */
    public static DatePicker day(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(Dates.regional(picker.getLocale()));
        picker.setI18n(words(picker.getLocale()));
        return picker;
    }

    /** A field for a day and a time. */
    public static DateTimePicker dayAndTime(String label) {
        DateTimePicker picker = new DateTimePicker(label);
        picker.setLocale(Dates.regional(picker.getLocale()));
        picker.setDatePickerI18n(words(picker.getLocale()));
        return picker;
    }

    /** One for all readers of a language. */
    private static DatePickerI18n words(Locale reader) {
        return WORDS.computeIfAbsent(reader, Calendars::written);
    }

    private static DatePickerI18n written(Locale reader) {
        Locale locale = Dates.regional(reader);
        DatePickerI18n words = new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % WEEK)
                .setToday(translate("kit.calendar.today"))
                .setCancel(translate("kit.calendar.cancel"));
        if (locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            words.setDateFormats("d MMM yyyy", "yyyy-MM-dd", "d/M/yyyy");
        }
        return words;
    }

    /** Starting with Sunday, as the component expects. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(WEEK)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
