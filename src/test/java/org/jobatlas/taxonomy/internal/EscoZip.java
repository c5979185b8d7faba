package org.jobatlas.taxonomy.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small files with the columns of ESCO's. */
public record EscoZip(Path folder) {

    private static final String CONCEPT = "http://data.europa.eu/esco/";

    public Path classification() throws IOException {
        return zip("classification.zip", "skills_en.csv", """
                \uFEFFconceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
                K,%1$sskill/s-java,knowledge,sector-specific,Java (computer programming),"Java Standard Edition
                java",,released,,,,x,Programming in Java.
                K,%1$sskill/s-weld,skill,cross-sector,weld underwater,"underwater welding
                design
                hydrowelding",,released,,,,x,Weld under water.
                K,%1$sskill/s-team,skill,transversal,work in teams,teamwork in groups,,released,,,,x,Work with others.
                K,%1$sskill/s-swift,knowledge,sector-specific,Swift (computer programming),,,released,,,,x,Programming in Swift.
                """.formatted(CONCEPT), "occupations_en.csv", """
                conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code
                O,%1$soccupation/o-nurse,2221,nurse responsible for general care,"nurse
                staff nurse",,released,,,,,x,Care for the sick.,2221.1
                O,%1$soccupation/o-diver,7541,construction commercial diver,"underwater construction diver
                diver
                assistant",,released,,,,,x,Dive for construction.,7541.1
                O,%1$soccupation/o-diver2,3155,diving instructor,diver,,released,,,,,x,Teach diving.,3155.1
                """.formatted(
                        CONCEPT));
    }

    public Path relations() throws IOException {
        return zip("relations.zip", "occupationSkillRelations.csv", """
                occupationUri,relationType,skillType,skillUri
                %1$soccupation/o-diver,essential,skill,%1$sskill/s-weld
                %1$soccupation/o-diver,essential,skill,%1$sskill/s-team
                """.formatted(CONCEPT));
    }

    public Path swedish() throws IOException {
        return Files.writeString(folder.resolve("swedish.csv"), """
                esco_uri,esco_label_sv,jobtech_uri,jobtech_label_sv,relation,esco_label_en
                %1$sskill/s-weld,undervattenssvetsning,x,svetsning under vatten,skos:exactMatch,weld underwater
                """.formatted(CONCEPT));
    }

    public Path zip(String name, String... entriesAndContents) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entriesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entriesAndContents[i]));
                zip.write(entriesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
