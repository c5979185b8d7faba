package org.jobatlas.bench.internal.abuse;

import java.util.List;

/**
 * An attack that needs an account, a killed portal or another part of the machine, and so is tried by a test of every
 * build instead of here.
 *
 * @param test class and method
 */
record HeldByBuild(String name, String what, String test) {

    static List<HeldByBuild> all() {
        return List.of(
                new HeldByBuild(
                        "known-device",
                        "the owner gets in on a known device while many networks guess the password",
                        "org.jobatlas.account.internal.SignInIT#guessingFromManyNetworksIsSlowedDownAndDoesNotHoldKnownDevicesUp"),
                new HeldByBuild(
                        "copied-cookie",
                        "a copied cookie of “stay signed in” ends every session of the account",
                        "org.jobatlas.account.internal.SignInIT#aCopiedCookieEndsEverySessionOfTheAccount"),
                new HeldByBuild(
                        "import-rows",
                        "60,000 line breaks in one row of an import",
                        "org.jobatlas.feed.internal.file.HostileFilesTest#sixtyThousandLineBreaksAreARowLikeAnyOther"),
                new HeldByBuild(
                        "import-errors",
                        "whatever error ends a file of a company ends that import alone",
                        "org.jobatlas.feed.internal.upload.UploadedFeedsTest#whateverEndsAFileEndsThatImportWithASentence"),
                new HeldByBuild(
                        "killed-uploads",
                        "files of a killed portal are gone after its next start",
                        "org.jobatlas.feed.internal.upload.LeftUploadsTest#whatAKilledPortalLeftIsRemovedAtTheNextStartAndNothingElse"),
                new HeldByBuild(
                        "killed-readers",
                        "resumes that were being read leave no file, on a disk that is searched for them",
                        "org.jobatlas.resume.internal.SealedResumesIT#aMarkerInAResumeIsNowhereInTheDatabaseNorOnTheDiskAndItsOwnerReadsIt"),
                new HeldByBuild(
                        "killed-database",
                        "a killed database is started again with all that was stored; see also bench outage",
                        "org.jobatlas.database.internal.DatabaseDeathIT#aKilledDatabaseIsStartedAgainWithAllThatWasStored"));
    }

    /** As it is printed. */
    String line() {
        String[] place = test.split("#", 2);
        return String.format(
                "%-8s %-18s %s (%s)", "build", name, what, place[0].substring(place[0].lastIndexOf('.') + 1));
    }
}
