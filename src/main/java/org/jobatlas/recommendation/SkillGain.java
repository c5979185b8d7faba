package org.jobatlas.recommendation;

/**
 * A missing skill with the number of jobs that it would add to a list.
 *
 * @param skill id of the skill
 * @param count number of additional jobs
 */
public record SkillGain(String skill, int count) {}
