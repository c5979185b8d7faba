package org.jobatlas.uiharness;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobatlas.taxonomy.FieldOfWork;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;

/** A dozen fields and some skills. */
final class SampleTaxonomy implements Taxonomy {

    private static final List<FieldOfWork> FIELDS = Stream.of(
                    "software:Software and IT:Mjukvara och IT",
                    "data:Data and analytics:Data och analys",
                    "management:Management:Ledning",
                    "education:Education:Utbildning",
                    "health:Health care:Hälso- och sjukvård",
                    "hospitality:Hotel and restaurant:Hotell och restaurang",
                    "trades:Crafts and trades:Hantverk",
                    "finance:Finance and accounting:Ekonomi och redovisning",
                    "logistics:Transport and logistics:Transport och logistik",
                    "media:Media and design:Media och design",
                    "service:Customer service:Kundservice",
                    "sales:Sales:Försäljning",
                    "construction:Construction:Bygg",
                    "science:Science:Naturvetenskap")
            .map(line -> line.split(":", -1))
            .map(parts ->
                    new FieldOfWork(parts[0], Map.of("en", parts[1], "sv", parts[2], "fr", parts[1], "de", parts[1])))
            .toList();

    private static final List<Skill> SKILLS = Stream.of(
                    "java:Java",
                    "spring:Spring",
                    "sql:SQL",
                    "docker:Docker",
                    "kafka:Kafka",
                    "kubernetes:Kubernetes",
                    "linux:Linux",
                    "python:Python",
                    "react:React",
                    "testing:Test automation",
                    "spark:Apache Spark",
                    "statistics:Statistics",
                    "excel:Excel",
                    "project-management:Project management",
                    "budgeting:Budgeting",
                    "agile:Agile methods",
                    "teaching:Teaching",
                    "nursing:Nursing",
                    "medication:Medication",
                    "physiotherapy:Physiotherapy",
                    "cooking:Cooking",
                    "menu-planning:Menu planning",
                    "customer-service:Customer service",
                    "electrical:Electrical work",
                    "welding:Welding",
                    "cnc:CNC",
                    "accounting:Accounting",
                    "warehouse:Warehouse work",
                    "forklift:Forklift",
                    "driving:Driving, CE",
                    "writing:Writing",
                    "editing:Editing",
                    "design:Design",
                    "figma:Figma",
                    "research:Research",
                    "sales:Sales",
                    "crm:CRM",
                    "autocad:AutoCAD",
                    "git:Git",
                    "rest:REST interfaces")
            .map(line -> line.split(":", -1))
            .map(parts -> new Skill(parts[0], Map.of("en", parts[1]), Set.of()))
            .toList();

    @Override
    public List<FieldOfWork> fields() {
        return FIELDS;
    }

    @Override
    public Optional<FieldOfWork> findField(String id) {
        return FIELDS.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Skill> findSkill(String id) {
        return SKILLS.stream().filter(skill -> skill.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Occupation> findOccupation(String id) {
        return Optional.empty();
    }

    @Override
    public List<TermMatch> skillsIn(String text) {
        return List.of();
    }

    @Override
    public List<TermMatch> occupationsIn(String text) {
        return List.of();
    }

    @Override
    public Optional<Skill> skillNamed(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Occupation> occupationNamed(String name) {
        return Optional.empty();
    }

    @Override
    public List<Skill> completeSkill(String typed, Locale locale, int limit) {
        return SKILLS.stream()
                .filter(skill ->
                        skill.name(Locale.ENGLISH).toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Occupation> completeOccupation(String typed, Locale locale, int limit) {
        return List.of(new Occupation("nurse", Map.of("en", "Nurse", "sv", "Sjuksköterska"), "health"));
    }
}
