package org.jobatlas.recommendation.cli;

import org.jobatlas.recommendation.GateResult;

/** Why a gate says no, or what it costs a band for, for a terminal. */
final class GateWords {

    private GateWords() {}

    static String of(GateResult gate) {
        String why =
                switch (gate.reason()) {
                    case LICENCE_MISSING -> "needs a licence that the resume does not show";
                    case ABOVE -> "two steps above the posts held";
                    case BELOW -> "well below the posts held";
                    case STEP_UP -> "a step above what is done now, so a band less";
                    case STEP_DOWN -> "a step below what is done now, so a band less";
                    case DEGREE_MISSING -> "demands a degree that the resume does not show";
                    case LANGUAGE_MISSING -> "demands a language that the resume does not show";
                    case TOO_FAR -> "too far away";
                    case ABROAD -> "in another country";
                    case MET, UNKNOWN, NOTHING_ASKED -> "";
                };
        return gate.asked() == null ? why : why + " (" + gate.asked() + ")";
    }
}
