package org.jobatlas.taxonomy.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.taxonomy.SeniorityReader;
import org.springframework.stereotype.Component;

/**
 * Rules over the words of a title. What only sounds like a level ("lead generation", "director's assistant", "account executive") is
 * taken away first, since the person with the title does not hold it; then the first rule that fits decides. "Manager" alone states
 * no level: a project manager leads nobody.
 */
@Component
class TitleSeniority implements SeniorityReader {

    /** Somebody else's level, customers or things. */
    private static final List<Pattern> NOT_A_LEVEL = List.of(
            words("leads? (?:generation|generator|gen|qualification|management|time|acid|paint)"),
            words("senior (?:citizens?|living|services?|housing|homes?|cent(?:re|er)s?|high|secondary|school)"),
            // but a senior care assistant is a care assistant of rank
            words("senior care(?! (?:assistant|worker|support|practitioner|home assistant|coordinator))"),
            words("junior (?:high|schools?|football|sports?|doctors?)"),
            words(
                    "(?:to|for|till|åt) (?:the |our |vår )?(?:\\p{L}+ )?(?:director|ceo|cfo|coo|cto|md|president|vp|vd|executive|chef)s?"),
            words(
                    "(?:director|president|principal|ceo|cfo|vp|chairman|executive|vd|direktör|chef)(?:'s|s'|s)?"
                            + "(?=[ -](?:personal |executive )?(?:assistant|assistent|secretary|sekreterare|pa|office|support|search|recruiter))"),
            words(
                    "(?:account|sales|marketing|customer(?: service)?|recruitment|business development|pr|media) executives?"),
            words("(?:art|film|casting|funeral|music|stage|theatre) directors?|director of photography"),
            words(
                    "(?:graduates?|interns?|trainees?|apprentice(?:ship)?s?) "
                            + "(?:recruit\\p{L}+|coordinator|manager|officer|admissions|school|relations|supervisor|programme manager)"));

    private static final String DEPUTY = "(?:assistant|asst|deputy|vice|biträdande|stf|stf\\.|ställföreträdande)";

    private static final List<Rule> RULES = List.of(
            new Rule(
                    Seniority.INTERN,
                    words("interns?|internship|praktikant(?:er)?|praktik|prao|exjobb|examensarbete|feriearbete|"
                            + "(?:industrial |student )?placement student|student placement")),
            new Rule(Seniority.MID, words(DEPUTY + " (?:\\p{L}+ ){0,3}?(?:manager|professor|[\\p{L}-]{0,40}chef)")),
            new Rule(
                    Seniority.LEAD,
                    words(
                            DEPUTY
                                    + " (?:\\p{L}+ ){0,3}?(?:head ?teacher|head|director|principal|rektor|[\\p{L}-]{0,40}direktör)")),
            new Rule(
                    Seniority.EXECUTIVE,
                    words("c[efotimpshrd]o|chief (?:\\p{L}+ ){1,3}officer|chief executive|chief of staff|vd|[se]?vp|"
                            + "vice[ -]president|president|(?:managing |executive )?director|[\\p{L}-]{0,40}direktör|"
                            + "(?:co-?)?founder|grundare|managing partner|board member|chairman|chairwoman|chairperson|"
                            + "styrelseledamot|styrelseordförande|kommunchef")),
            new Rule(
                    Seniority.LEAD,
                    words("head of|head (?:chef|cook|coach|nurse|teacher|gardener|waiter|waitress|barista|receptionist|"
                            + "housekeeper|bartender)|headteacher|lead|leads|team ?leader|principal|"
                            + "staff (?:software |data )?(?:engineer|scientist)|(?:executive|sous)[ -]chef|"
                            + "chief (?:engineer|architect|scientist|inspector|technician|pharmacist|mate)|supervisor|"
                            + "foreman|forewoman|matron|(?:general|regional|area|store|shop|branch|department|ward|team|"
                            + "unit|group|restaurant|hotel|plant) manager")),
            new Rule(
                    Seniority.LEAD,
                    words(
                            "\\p{L}{2,}chef(?:en|er)?|\\p{L}+-chef(?:en|er)?(?<!sous-chef)|chef(?= (?:till|för|inom|på|över|med) )|"
                                    + "köksmästare|\\p{L}*(?:arbetsledare|teamledare|gruppledare|driftledare|platsledare|skiftledare)|"
                                    + "verkmästare|föreståndare|rektor|överläkare")),
            new Rule(
                    Seniority.JUNIOR,
                    words(
                            "junior|jr|graduate|nyexaminerad(?:e)?|trainee|traineeprogram|apprentice|lärling|entry[ -]level|"
                                    + "newly qualified|nqt|ect|commis(?: chef)?|school leaver|learner|underläkare|at-läkare|aspirant")),
            new Rule(
                    Seniority.SENIOR,
                    words(
                            "senior|seniora?|snr|sr|experienced|erfaren|erfarna|expert|specialist(?:läkare|sjuksköterska)|"
                                    + "consultant (?:\\p{L}+ )?(?:surgeon|physician|psychiatrist|anaesthetist|radiologist)")),
            new Rule(Seniority.MID, words("mid[ -]?level|intermediate|medior")));

    @Override
    public Optional<Seniority> fromTitle(String title) {
        String text = title.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("[\\s\u00a0]+", " ") + " ";
        for (Pattern pattern : NOT_A_LEVEL) {
            text = pattern.matcher(text).replaceAll(" ");
        }
        for (Rule rule : RULES) {
            if (rule.words().matcher(text).find()) {
                return Optional.of(rule.level());
            }
        }
        return Optional.empty();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }

    private record Rule(Seniority level, Pattern words) {}
}
