package org.jobatlas.recommendation.cli;

import org.jobatlas.recommendation.GateResult;

/** Why a gate says no, or what it costs a band for, for a terminal. */
final class GateWords {

    private GateWords() {}

    static String of(GateResult gate) {
        String why =
                switch (gate.reason()) {
                    case LICENCE_MISSING -> "needs a licence that the resume does not show";
                    case LICENCE_ABROAD -> "needs a licence of that country";
                    case ABOVE -> "two steps above the posts held";
                    case BELOW -> "well below the posts held";
                    case STEP_UP -> "a step above what is done now, so a stretch";
                    case STEP_DOWN -> "a step below what is done now, so a band less";
                    case DEGREE_MISSING -> "demands a degree that the resume does not show";
                    case DEGREE_NOT_STATED -> "demands a degree, and the resume names no studies, so a band less";
                    case OTHER_STUDIES -> "demands a degree in another subject than the resume shows, so a band less";
                    case YEARS_MISSING -> "asks for more years of experience than the resume shows";
                    case YEARS_SHORT -> "asks for some more years of experience than the resume shows, so a band less";
                    case VARIED -> "work that differs much by what is led, sold or built, so a band less";
                    case OTHER_WORK -> "no post held has a title like this, so a band less";
                    case EXCLUSIVE -> "asks for one sex or age, which is compared with nobody, so a band less";
                    case INTERNAL -> "open only to those who work there already";
                    case FEW_SHOWN -> "asks for skills of which the resume shows few, so a band less";
                    case LANGUAGE_MISSING -> "demands a language that the resume does not show";
                    case TOO_FAR -> "too far away";
                    case ABROAD -> "in another country";
                    case MET, UNKNOWN, NOTHING_ASKED -> "";
                };
        return gate.asked() == null ? why : why + " (" + gate.asked() + ")";
    }
}
