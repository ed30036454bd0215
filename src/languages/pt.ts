import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'pt',
  name: 'Portuguese',
  autonym: 'português',
  iso3: ['por'],
  functionWords:
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm sobre este esta ainda onde'.split(' '),
  months: [['janeiro', 'jan'], ['fevereiro', 'fev'], ['março', 'marco', 'mar'], ['abril', 'abr'], ['maio', 'mai'], ['junho', 'jun'], ['julho', 'jul'], ['agosto', 'ago'], ['setembro', 'set'], ['outubro', 'out'], ['novembro', 'nov'], ['dezembro', 'dez']],
  weekdays: [['segunda-feira', 'segunda', 'seg'], ['terça-feira', 'terça', 'ter'], ['quarta-feira', 'quarta', 'qua'], ['quinta-feira', 'quinta', 'qui'], ['sexta-feira', 'sexta', 'sex'], ['sábado', 'sáb'], ['domingo', 'dom']],
  dateWords: ['de', 'do', 'em', 'às', 'as', 'h', 'à'],
  relative: { today: ['hoje', 'agora mesmo'], yesterday: ['ontem'], ago: [{ phrase: 'há # minutos', unit: 'minute' }, { phrase: 'há # min', unit: 'minute' }, { phrase: 'há # hora', unit: 'hour' }, { phrase: 'há # horas', unit: 'hour' }, { phrase: 'há # dia', unit: 'day' }, { phrase: 'há # dias', unit: 'day' }, { phrase: 'há # semana', unit: 'week' }, { phrase: 'há # semanas', unit: 'week' }, { phrase: 'há # mês', unit: 'month' }, { phrase: 'há # meses', unit: 'month' }, { phrase: 'há # ano', unit: 'year' }, { phrase: 'há # anos', unit: 'year' }, { phrase: '# horas atrás', unit: 'hour' }, { phrase: '# dias atrás', unit: 'day' }] },
  authors: { by: ['por', 'autor:', 'autora:', 'autores:', 'escrito por', 'publicado por', 'texto:'], and: ['e', '&'] },
  titles: ['jornalista', 'repórter', 'redator', 'redatora', 'editor', 'editora', 'correspondente', 'colunista', 'diretor', 'diretora', 'fotógrafo', 'redação', 'dr', 'prof'],
  cues: {
    source: starts('Fontes:', 'Fonte', 'Com informações de', 'Com informações da', 'Com informações do', 'Publicado originalmente'),
    byline: starts('Por', 'Autor:', 'Autora:', 'Autores:', 'Escrito por', 'Publicado por', 'Texto:', 'Redação:', 'Da redação'),
    dateline: [
      ...starts('Publicado', 'Publicado em', 'Publicada em', 'Data:', 'Postado em', 'Tempo de leitura'),
      ...ends('min de leitura', 'minutos de leitura'),
    ],
    updated: starts('Atualizado', 'Atualizado em', 'Última atualização', 'Atualizada em', 'Modificado em'),
    caption: [
      ...starts('Foto:', 'Fotos:', 'Fotografia:', 'Imagem:', 'Crédito:', 'Créditos:', 'Ilustração', 'Legenda:', 'Vídeo:'),
      ...ends('(foto de arquivo)', 'imagem ilustrativa', '/ Lusa', 'Agência Brasil', '— Foto'),
      ...has('— Foto:', 'Foto: Reprodução', 'Foto: Divulgação'),
    ],
    copyright: [
      ...whole(
        'Política de privacidade', 'Termos de uso', 'Termos e condições', 'Privacidade', 'Política de cookies', 'Ficha técnica',
        'Estatuto editorial', 'Expediente', 'Aviso legal', 'Princípios editoriais',
      ),
      ...starts('Todos os direitos', 'Direitos reservados'),
      ...has('todos os direitos reservados', 'proibida a reprodução', 'reprodução total ou parcial', 'sem autorização'),
    ],
    related: [
      ...whole(
        'Relacionados', 'Mais lidos', 'As mais lidas', 'Mais vistos', 'Últimas', 'Recomendados', 'Recomendado', 'Destaques',
        'Próximo artigo', 'Artigo anterior', 'Mais notícias',
      ),
      ...starts(
        'Leia também', 'Leia mais:', 'Veja também', 'Ler também', 'Veja mais', 'Saiba mais', 'Notícias relacionadas',
        'Artigos relacionados', 'Mais lidas', 'Últimas notícias', 'Mais sobre', 'Mais de', 'Você pode gostar', 'Pode interessar',
        'Não perca',
      ),
    ],
    more: [
      ...whole('mais', 'ver mais', 'continuar lendo', 'ver tudo', 'ver todos', 'mostrar mais', 'carregar mais'),
      ...ends('leia mais', 'ler mais', 'saiba mais', 'continuar a ler', 'continue lendo'),
    ],
    navigation: [
      ...whole(
        'Início', 'Página inicial', 'Menu', 'Buscar', 'Busca', 'Pesquisar', 'Pesquisa', 'Entrar', 'Iniciar sessão', 'Sair',
        'Registar', 'Cadastre-se', 'Notícias', 'Mundo', 'Brasil', 'Portugal', 'País', 'Política', 'Economia', 'Desporto',
        'Esportes', 'Esporte', 'Cultura', 'Opinião', 'Ciência', 'Saúde', 'Tecnologia', 'Entretenimento', 'Sociedade', 'Educação',
        'Vídeos', 'Fotos', 'Contacto', 'Contactos', 'Contato', 'Fale conosco', 'Sobre', 'Sobre nós', 'Quem somos', 'Arquivo',
        'Ajuda', 'Mapa do site', 'Fechar', 'Próximo', 'Anterior', 'Topo', 'Categorias',
      ),
      ...starts('Ir para', 'Saltar para', 'Pular para', 'Você está aqui', 'Está em', 'Voltar'),
    ],
    social: [
      ...whole('Imprimir', 'Enviar', 'Seguir', 'Curtir', 'Gosto', 'Guardar', 'Salvar', 'Ouvir'),
      ...starts(
        'Compartilhe', 'Compartilhar', 'Partilhar', 'Partilhe', 'Siga-nos', 'Siga o', 'Copiar link', 'Clique para partilhar',
        'Clique para compartilhar',
      ),
    ],
    tags: starts('Etiquetas', 'Temas:', 'Assuntos:', 'Tópicos:', 'Palavras-chave', 'Categoria:', 'Categorias:'),
    comment: [
      ...whole('Comentário', 'Comentar', 'Responder', 'Sem comentários', 'Denunciar', 'Cancelar resposta', 'Ver comentários'),
      ...starts(
        'Deixe um comentário', 'Deixe uma resposta', 'Deixar um comentário', 'Escreva um comentário', 'Comentários (',
        'Seja o primeiro', 'Seu comentário', 'Adicionar comentário',
      ),
      ...ends('comentários', 'disse:', 'diz:'),
      ...has(
        'e-mail não será publicado', 'endereço de email não será publicado', 'Campos obrigatórios', 'para comentar',
        'para publicar um comentário',
      ),
    ],
    promo: [
      ...whole('Anúncio', 'Assinar', 'Newsletter', 'Newsletters', 'Subscrever', 'Patrocinado', 'Doe'),
      ...starts('Publicidade', 'Assine', 'Subscreva', 'Inscreva-se', 'Cadastre-se', 'Receba', 'Baixe', 'Apoie', 'Continua depois'),
      ...has(
        'nossa newsletter', 'continua após a publicidade', 'continua depois da publicidade', 'nosso canal no WhatsApp',
        'nosso aplicativo',
      ),
    ],
    notice: [
      ...whole('Aceitar', 'Aceitar todos', 'Aceito', 'Rejeitar', 'Recusar', 'Página não encontrada', 'Carregando'),
      ...starts(
        'Utilizamos cookies', 'Usamos cookies', 'Este site utiliza', 'Este site usa', 'Este website utiliza', 'Seu navegador',
        'O seu browser', 'Ao continuar',
      ),
      ...has(
        'uso de cookies', 'utilização de cookies', 'utiliza cookies', 'usa cookies', 'ative o JavaScript',
        'habilite o JavaScript',
      ),
    ],
    bio: starts('Sobre o autor', 'Sobre a autora', 'Mais artigos de', 'Ver todos os artigos'),
    paywall: [
      ...starts('Para continuar a ler', 'Para continuar lendo', 'Já é assinante', 'Conteúdo exclusivo'),
      ...has('exclusivo para assinantes', 'para continuar a ler', 'já é assinante', 'para continuar lendo'),
    ],
  },
  sample:
    'A velha ponte sobre o rio ficará fechada durante quase todo o verão, anunciou na terça-feira a câmara, porque os engenheiros encontraram fissuras em dois dos pilares. Os moradores, que esperavam as obras há anos, não se mostram surpreendidos, mas os comerciantes temem perder clientes. «Só soubemos na semana passada», disse um deles.',
} satisfies LanguageFile;
