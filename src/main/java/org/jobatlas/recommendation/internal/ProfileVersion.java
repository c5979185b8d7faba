package org.jobatlas.recommendation.internal;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.profile.Profile;

/** Tells states of profiles apart: the same for the same content, another after any change of it. Nothing of the profile can be read from it. */
public final class ProfileVersion {

    private static final int KEPT = 16;

    private ProfileVersion() {}

    public static String of(Profile profile) {
        Map<String, Double> fields = new TreeMap<>(profile.fields().probabilities());
        String content = String.join(
                "\n",
                profile.experience().toString(),
                profile.skills().toString(),
                String.valueOf(profile.years()),
                String.valueOf(profile.seniority()),
                profile.education().toString(),
                profile.languages().toString(),
                String.valueOf(profile.place()),
                fields.toString(),
                profile.facts().toString(),
                profile.text());
        return DigestUtils.sha256Hex(content).substring(0, KEPT);
    }
}
