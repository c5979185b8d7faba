package org.jobatlas.recommendation;

/**
 * A missing skill, with the number of jobs that it would add to a list if the person had it.
 *
 * @param skill id of the skill
 * @param count how many jobs of the live catalogue would come
 */
public record SkillGain(String skill, int count) {}
