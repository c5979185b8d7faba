package org.jobatlas.hiring.internal.conversation;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Interview;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.internal.ApplicationRow;
import org.jobatlas.shared.PublicAddress;
import org.jobatlas.shared.TypedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Interviews and their calendar files; a changed interview updates the calendar entry. */
@Component
@Transactional
public class Interviews {

    private final JdbcClient database;
    private final PublicAddress address;
    private final Clock clock;

    Interviews(JdbcClient database, PublicAddress address, Clock clock) {
        this.clock = clock;
        this.database = database;
        this.address = address;
    }

    void keep(ApplicationId application, Interview interview) {
        database.sql("""
            insert into application_interview (application_id, begins_at, zone, minutes, place, sequence)
            values (?, ?, ?, ?, ?, 0)
            on conflict (application_id) do update
            set begins_at = excluded.begins_at, zone = excluded.zone, minutes = excluded.minutes,
                place = excluded.place, sequence = application_interview.sequence + 1, called_off = false\
            """)
                .params(
                        application.value(),
                        Timestamp.from(interview.begins()),
                        interview.zone().getId(),
                        interview.minutes(),
                        TypedText.line(interview.place(), Interview.LONGEST_PLACE))
                .update();
    }

    /** Whether there was one to call off. */
    boolean callOff(ApplicationId application) {
        return database.sql("""
                        update application_interview set called_off = true, sequence = sequence + 1
                        where application_id = ? and not called_off\
                        """).param(application.value()).update() > 0;
    }

    /** The interview that is to be; empty where none was set or it was called off. */
    public Optional<Interview> find(ApplicationId application) {
        return entry(application).filter(entry -> !entry.calledOff()).map(Entry::interview);
    }

    /** What calendars are told. */
    private record Entry(Interview interview, int sequence, boolean calledOff) {}

    private Optional<Entry> entry(ApplicationId application) {
        return database.sql("select * from application_interview where application_id = ?")
                .param(application.value())
                .query((row, number) -> new Entry(
                        new Interview(
                                row.getTimestamp("begins_at").toInstant(),
                                Optional.ofNullable(row.getString("zone"))
                                        .map(ZoneId::of)
                                        .orElse(clock.getZone()),
                                row.getInt("minutes"),
                                row.getString("place")),
                        row.getInt("sequence"),
                        row.getBoolean("called_off")))
                .optional();
    }

    /**
     * A calendar entry with the job's title and without the applicant's name; its time is in UTC, which every calendar shows in its own zone.
     * Of an interview that was called off, or of somebody who was declined, it takes the entry back.
     *
     * @param with whom it is, in the eyes of the reader: the company, or an applicant's number
     */
    public Optional<byte[]> calendar(ApplicationRow application, String page, String with, UnaryOperator<String> read) {
        return entry(application.id()).map(entry -> {
            Interview interview = entry.interview();
            VEvent event = new VEvent();
            event.setUid("interview-" + application.id() + "@" + address.base().getHost());
            boolean declined = !entry.calledOff() && application.stage() == Stage.DECLINED;
            boolean off = entry.calledOff() || declined;
            event.setSequence(entry.sequence() + (declined ? 1 : 0));
            event.setSummary(application.title() + " · " + with);
            event.setOrganizer(organizer(application.companyName()));
            event.setLocation(read.apply(interview.place()));
            event.setUrl(address.of(page).toString());
            // many calendars show no address but that in the text
            event.setDescription(address.of(page).toString());
            event.setDateStart(Date.from(interview.begins()));
            event.setDuration(Duration.builder().minutes(interview.minutes()).build());
            ICalendar calendar = new ICalendar();
            calendar.setProductId("-//Jobatlas//Interviews//EN");
            calendar.setMethod(off ? Method.cancel() : Method.publish());
            event.setStatus(off ? Status.cancelled() : Status.confirmed());
            calendar.addEvent(event);
            return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
        });
    }

    /** The company at this portal, through which it is answered; no address of a recruiter is told. */
    private Organizer organizer(String company) {
        Organizer organizer = new Organizer(company, null);
        organizer.setUri(address.base().toString());
        return organizer;
    }
}
