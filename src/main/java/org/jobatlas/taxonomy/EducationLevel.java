package org.jobatlas.taxonomy;

/** Levels of education in rising order, after ISCED 2011 and the European Qualifications Framework. */
public enum EducationLevel {
    /** Less than upper secondary school. */
    NONE,
    /** Upper secondary school, ISCED 3. */
    SECONDARY,
    /** A trade, apprenticeship or short course after school, ISCED 4 and 5. */
    VOCATIONAL,
    /** ISCED 6. */
    BACHELOR,
    /** ISCED 7. */
    MASTER,
    /** ISCED 8. */
    DOCTORATE
}
