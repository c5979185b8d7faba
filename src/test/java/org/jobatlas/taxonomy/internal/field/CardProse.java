package org.jobatlas.taxonomy.internal.field;

/** The written part of the model card. */
public final class CardProse {
    private CardProse() {}

    public static final String INTRODUCTION = """
            # Field classifier

            A multinomial logistic regression that turns the embedding of an ad or a resume into probabilities over the 25 fields of work.
            This card is written by the training program; nothing in it is copied from an ad or a resume.

            Version: `%1$s`.
            Files: `model.properties` (version, labels), `weights.bin` (little-endian 32-bit numbers, label by label, bias last).
            Use: the re-ranker compares the fields of a resume with those of a posting, and the diversifier spreads a list over fields.
            It is a hint, never a filter: do not use it to turn people away.

            ## How it is trained

            L-BFGS on the mean logarithmic loss with an L2 penalty of 1e-4; a field's share of the loss is its share of the texts to the power 0.25, so thin fields count.
            The temperature %2$s, chosen on held-out ads, is folded into the weights.
            The categories of each source are mapped to fields in `src/test/resources/field-classifier/mapping.csv`; NHS ads by rules on their titles.
            Categories that hold several fields (health and care, engineering, customer service, content production and others) are divided by rules on titles in the same file, so that care and health, for instance, are told apart alike in all sources.
            Ads teach and are judged; occupations and titles (ESCO v1.1.1, O*NET 27.0 under CC BY 4.0, the portal's own dictionary) only teach.
            An ad whose own title contests its field (see below) does not teach.
            Ads in other languages than English and Swedish are left out untried: the embedding model reads English, and Swedish only through borrowed words and the titles taught here.

            Repeat it with the main class `org.jobatlas.taxonomy.internal.field.FieldClassifierTraining` on the test class path and the arguments `DATA models/field-classifier VECTORS`: the folder with the ads, the folder of the model, and a file that keeps vectors between runs.
            """;

    public static final String JUDGING = """
            ## How it is judged

            Four folds by employer after near-duplicates (same beginning, or cosine above 0.97) were dropped: every ad is judged by a model that saw neither it, nor its employer, nor a near copy in the same field.
            The temperature of each fold comes from the other three.

            The published categories are other people's, and many name the industry of the employer or the desk of an agency where the title names the job: an accountant under construction, a developer under recruitment.
            No model that reads what an ad says can be right about such labels, so the raw figure is bounded well below 1.
            Therefore each title is looked up in public classifications (all titles of O*NET, ESCO and the portal's dictionary): the longest known name in it speaks, words of rank such as "manager" alone do not, and a name must have 60 % of its weight in one field.
            An ad is *confirmed* where its title names the field it was filed under, *contested* where it names another, and the title is *silent* otherwise.
            The look-up never sees what the classifier says.

            What to bear in mind when reading the confirmed figure: it leaves out the ads that are hard to place, the title stands at the beginning of what the classifier reads, and the names that confirm are among the texts that teach.
            Labels of NHS ads, and of mixed categories, come from titles themselves.
            The last row therefore reads the confirmed ads without their titles.
            The raw row is measured against the published categories themselves, before the rules for mixed categories; its probabilities are too sure by as much as the labels are wrong, since the temperature is chosen on uncontested ads.
            """;

    public static final String CONFIRMED = """
            ## Fields, on the confirmed ads
            """;

    public static final String BY_SOURCE = """
            Share of ads whose first field is right, by source:
            """;

    public static final String MATRIX = """
            ## Confusion matrix, on the uncontested ads

            A row for what the ads are, a column for what they were taken for.
            """;

    public static final String RESUMES = """
            ## Resumes

            Sample resumes of the folders that stand for one field, read by this classifier alone; the folder is a weak and sometimes wrong label, and no resume was taught.
            The folders that do not stand for one field are taken out, with the reason, in `src/test/resources/field-classifier/resume-folders.csv`.
            `profile-fields.md` beside this card judges the fields of the extracted profile, which also hear the titles of the positions.
            """;
}
