package org.jobatlas.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Locale;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ReviewedAnswer;
import org.jspecify.annotations.Nullable;

/** Names of constants. */
final class ReviewWords {

    private ReviewWords() {}

    static String of(Enum<?> constant) {
        return translate(key(constant));
    }

    /** "Relevant", or "Not relevant: too far away". */
    static String answer(ReviewedAnswer answer) {
        return answer(answer.kind(), answer.reason());
    }

    static String answer(InteractionKind kind, @Nullable Reason reason) {
        return reason == null
                ? of(kind)
                : translate("kit.named", of(kind), of(reason).toLowerCase(Locale.ROOT));
    }

    static String key(Enum<?> constant) {
        return "feedback." + constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                + lower(constant);
    }

    static String lower(Enum<?> constant) {
        return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
