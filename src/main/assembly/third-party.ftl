<#function named project>
    <#if project.name?contains("Unnamed")>
        <#return project.artifactId/>
    </#if>
    <#return project.name/>
</#function>
What papergraph's distribution brings along
===========================================

papergraph itself is free software under the GNU General Public License, version 3 or later (LICENSE), as Neo4j and
Stanford CoreNLP require of what is built on them. Each library below lies unchanged in lib/, with whatever licence and
notice files its authors put into it; for those that have none, licenses/ has the texts. Where a library names several
licences, its authors offer a choice among them or put its parts under different ones; papergraph uses it under those
that go with the GPL.

The part-of-speech model inside papergraph's own jar
(edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger) is taken unchanged from the models of Stanford
CoreNLP and stands under CoreNLP's licence. The papers in data/ are descriptive metadata of arXiv (CC0 1.0); they are
part of the source, not of this distribution.

${dependencyMap?size} libraries:

<#list dependencyMap as entry>
${named(entry.key)} (${entry.key.groupId}:${entry.key.artifactId}:${entry.key.version})
    ${entry.value?join(", ")}
<#if entry.key.url??>
    ${entry.key.url}
</#if>
</#list>
