"""Words too common to tell one story from another, in the languages whose cue lists we keep."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    # English
    "about above after again against all also although among and another any are around because been before "
    "being below between both but can cannot could did does doing down during each even every few first for "
    "from further get had has have having her here hers herself him himself his how however into its itself "
    "just last least less like made make many may might more most much must nor not now off once one only "
    "other our out over own per quite rather said same say says she should since some still such than that "
    "the their them then there these they this those through too two under until upon very was were what when "
    "where whether which while who whom whose why will with within without would year years yet you your "
    "according told new news time day days week month people way "
    # German
    "aber alle als also auch auf aus bei bin bis bist das dass dem den denn der des die dies diese dieser "
    "doch dort durch ein eine einem einen einer eines für gegen hat haben hatte ich ihm ihn ihr ihre immer "
    "ins ist jetzt kann kein keine können mehr mit muss nach nicht noch nur oder ohne schon sehr sein seine "
    "sich sie sind sowie über und uns unter vom von vor war waren was wenn werden wie wieder wird wir wurde "
    "zum zur zwischen "
    # French
    "afin ainsi alors après aussi autre aux avec avoir avant car ces cet cette ceux chez comme dans depuis des "
    "deux donc dont elle elles entre est été être fait les leur leurs lors mais même mes moins non nos notre "
    "nous par pas pendant peu plus pour quand que qui quoi sans selon ses son sont sous sur tous tout toute "
    "toutes très une vers votre vous "
    # Spanish, Portuguese, Italian
    "ante antes así aunque cada como con contra cual cuando del desde donde dos durante ella ellos entre era "
    "esa ese eso esta este esto está fue hasta hay las los más muy nada otra otro para pero poco por porque que "
    "quien ser según sin sobre son sus también tan tanto tiene todo todos tras una uno unos ao aos até com das "
    "depois dos ela ele eles foi isso isto já mais mas mesmo muito nas não nem nos num numa pela pelo quando "
    "são sem seu seus sua suas também tem uma você agli alla alle allo anche ancora che chi come cui dagli dal "
    "dalla degli dei del della delle dello dopo dove essere gli hanno loro molto negli nel nella nelle non ogni "
    "per perché più poi prima quale quando quella quello questa questo sarà sia sono stata stato sua sue sugli "
    "sul sulla tra tutti tutto una "
    # Dutch
    "aan als bij dan dat deze die dit door dus een geen had heb hebben heeft het hier hij hoe hun kan maar meer "
    "met moet naar niet nog ons onder ook over toen tot uit van veel voor waar wanneer was wat werd wie worden "
    "wordt zal zich zijn zij zoals zou "
    # Russian
    "без был была были было быть вам вас весь вот все всё всего всех где даже для его ему если есть еще ещё "
    "или как когда которая которые который лет меня мне может мы над надо нас него нее ней нет них она они оно "
    "после потому при про раз так также такой там тем того тоже только тот уже чего чем что чтобы эта эти это "
    "этого этой этом этот".split()
)
