package org.jobatlas.profile.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that only titles of jobs have, for titles that no dictionary lists. */
final class JobWords {

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<!\\p{L})(?:manager|director|engineer|developer|analyst|assistant|assoc(?:iate)?|coordinator|co-ordinator|specialist|consultant|officer"
                    + "|supervisor|administrator|technician|teacher|nurse|accountant|clerk|rep(?:resentative)?|head|chief|president|vp|ceo|cfo|cto|owner|founder"
                    + "|intern|trainee|apprentice|chef|cook|baker|designer|driver|operator|agent|advis[eo]r|executive|receptionist|secretary|lecturer|professor"
                    + "|instructor|trainer|coach|planner|buyer|editor|writer|author|attorney|lawyer|paralegal|advocate|counsel(?:l?or)?|mechanic|electrician"
                    + "|plumber|carpenter|welder|machinist|inspector|auditor|banker|teller|cashier|salesperson|merchandiser|stylist|artist|musician|dancer|actor"
                    + "|producer|photographer|journalist|reporter|scientist|researcher|chemist|biologist|physician|doctor|surgeon|dentist|pharmacist|therapist"
                    + "|paramedic|caregiver|aide|worker|labou?rer|handler|guard|firefighter|pilot|captain|attendant|dispatcher|estimator|surveyor|architect"
                    + "|programmer|tester|strategist|recruiter|generalist|controller|bookkeeper|treasurer|broker|trader|underwriter|foreperson|superintendent"
                    + "|leader|lead|partner|member|volunteer|server|waiter|bartender|host|barista|janitor|cleaner|housekeeper|gardener|farmer|model|principal"
                    + "|dean|librarian|tutor|nanny|educator|facilitator|interpreter|translator|enumerator|professional|freelancer|contractor|ambassador"
                    + "|practitioner|registrar|fellow|graduate|student|hygienist|dietitian|nutritionist|sergeant|lieutenant|commander|steward)s?(?!\\p{L})");
    private static final Pattern SWEDISH = Pattern.compile(
            "(?i)(?:chef|ledare|ansvarig|tekniker|ingenj\u00f6r|utvecklare|konsult|assistent|handl\u00e4ggare|sk\u00f6terska|l\u00e4rare|s\u00e4ljare"
                    + "|bitr\u00e4de|ekonom|samordnare|koordinator|operat\u00f6r|mont\u00f6r|f\u00f6rare|kock|arkitekt|forskare|praktikant|vikarie|snickare"
                    + "|elektriker|mekaniker|arbetare|v\u00e5rdare|l\u00e4kare|rådgivare|skribent|redakt\u00f6r|administrat\u00f6r|receptionist|sekreterare"
                    + "|programmerare|analytiker|controller|revisor|jurist|psykolog|kurator|pedagog|barnsk\u00f6tare|barista|servit\u00f6r|st\u00e4dare)(?!\\p{L})");

    private static final Pattern BUSINESS = Pattern.compile(
            "(?i)(?<!\\p{L})(?:\\p{L}+(?:tions?|ments?|ology|eering|ologist|ility)|services?|sales|support|accounts?|unit|team|resources|warehouse"
                    + "|site|test|field|summary|accomplishments|investigator|installer|expert|selector|\\p{L}*keeper|transporter|properties|systems?"
                    + "|marketing|banking|finance|health|care|claims|senior|junior|and|of|the|curriculum|vitae|resume|profile|careers?)(?!\\p{L})");

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?i)(?<!\\p{L})(?:staffing|employment professionals|inc|llc|ltd|limited|plc|corp|corporation|company|group|agency|university"
                    + "|college|institute|academy|school|hospital|bank|church|club|society|association|foundation|restaurant|hotel|stores?"
                    + "|cent(?:er|re)|solutions|technologies|enterprises|industries|ab|gmbh)\\.?$");

    private static final String GREEK =
            "(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|omicron|pi|rho|sigma|tau"
                    + "|upsilon|phi|chi|psi|omega)";
    private static final Pattern SOCIETY = Pattern.compile("(?i)" + GREEK + "(?: " + GREEK + "){1,3}");

    private JobWords() {}

    /** Whether the text ends as names of organisations do, or is the name of a students' society. */
    static boolean organisation(String text) {
        return ORGANISATION.matcher(text).find()
                || SOCIETY.matcher(text.strip()).matches();
    }

    /** Whether the words are of business, though they may name no job. */
    static boolean business(String text) {
        return BUSINESS.matcher(text).find();
    }

    /** Offset behind the first word of a job; negative without one. */
    static int endOfFirst(String text) {
        Matcher english = ENGLISH.matcher(text);
        if (english.find()) {
            return english.end();
        }
        Matcher swedish = SWEDISH.matcher(text);
        return swedish.find() ? swedish.end() : -1;
    }

    static boolean in(String text) {
        return endOfFirst(text) >= 0;
    }
}
