package org.jobatlas.recommendation.ui.facts;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.ui.MatchSession;
import org.jobatlas.recommendation.ui.Reading;
import org.jobatlas.recommendation.ui.resume.Keeping;

/** Corrections of what was read, made and taken back; what is kept in an account is corrected there too. */
public final class Correcting {

    private final MatchSession session;
    private final Keeping keeping;
    private final Consumer<Profile> corrected;

    /**
     * Corrects what the session holds.
     *
     * @param corrected told of every new state
     */
    public Correcting(MatchSession session, Keeping keeping, Consumer<Profile> corrected) {
        this.session = session;
        this.keeping = keeping;
        this.corrected = corrected;
    }

    /**
     * Makes a correction.
     *
     * @param said what it does, in a few words
     */
    public void edit(String said, UnaryOperator<ProfileEdit> change) {
        Reading reading = session.reading();
        if (reading != null) {
            Profile before = reading.profile();
            session.history().add(new EditHistory.Step(before, said));
            replace(reading, change.apply(ProfileEdit.of(before)).done());
        }
    }

    /** Takes one correction back, and leaves all that was changed since. */
    public void undo(String said, UnaryOperator<ProfileEdit> inverse) {
        if (last().filter(said::equals).isPresent()) {
            undo();
        } else {
            edit(I18NProvider.translate("match.profile.undone", said), inverse);
        }
    }

    /** Takes the last correction back. */
    public void undo() {
        Reading reading = session.reading();
        Optional<EditHistory.Step> last = session.history().last();
        if (reading != null && last.isPresent()) {
            session.history().drop();
            replace(reading, last.get().before());
        }
    }

    /** What was corrected last. */
    Optional<String> last() {
        return session.history().last().map(EditHistory.Step::said);
    }

    private void replace(Reading reading, Profile edited) {
        Profile whole = keeping.correct(reading.kept(), reading.profile(), edited);
        session.edited(whole);
        corrected.accept(whole);
    }
}
